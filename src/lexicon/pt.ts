import stopwords from 'natural/lib/natural/util/stopwords_pt.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Portuguese. */
export const pt: Lexicon = {
  language: 'pt',
  stopwords: curate(stopwords.words, {
    add: [
      'a', 'ainda', 'ante', 'apenas', 'após', 'assim', 'cada', 'contra', 'desde', 'dum', 'durante',
      'e', 'então', 'era', 'estava', 'está', 'estão', 'foi', 'foram', 'há', 'lhe', 'mas', 'num',
      'o', 'onde', 'ou', 'outra', 'outras', 'outro', 'outros', 'pode', 'podem', 'pois', 'porque',
      'segundo', 'ser', 'seria', 'será', 'sido', 'sob', 'sobre', 'são', 'também', 'tem', 'ter',
      'tinha', 'toda', 'todas', 'todo', 'todos', 'têm', 'u', 'à', 'é',
    ],
  }),
  cues: {
    advertisement: [
      // general usage
      'anuncie', 'anuncie aqui', 'anuncie conosco', 'anúncio', 'classificados', 'compre agora',
      'conteúdo de marca', 'conteúdo patrocinado', 'conteúdo publicitário', 'cupom de desconto',
      'cupons de desconto', 'informe publicitário', 'oferecido por', 'patrocinado por',
      'podemos receber uma comissão', 'publicidade',
    ],
    newsletter: [
      // general usage
      'acesso ilimitado', 'assinante', 'assinatura', 'assinaturas', 'assine', 'assine agora',
      'assine já', 'cadastre se', 'cancele quando quiser', 'endereço de e mail',
      'exclusivo para assinantes', 'fique por dentro', 'inscreva se', 'já sou assinante',
      'já é assinante', 'newsletter', 'newsletters', 'para continuar a ler', 'para continuar lendo',
      'receba as notícias', 'receba notícias', 'seja assinante', 'seu e mail', 'subscreva',
      'só para assinantes',
    ],
    recommended: [
      // general usage
      'artigos relacionados', 'assista também', 'carregar mais', 'confira também',
      'conteúdo relacionado', 'destaques', 'em destaque', 'leia a matéria', 'leia ainda',
      'leia mais', 'leia também', 'ler mais', 'ler também', 'mais lidas', 'mais lidos',
      'mais notícias', 'mais populares', 'mais sobre', 'mais vistos', 'matérias relacionadas',
      'notícias relacionadas', 'outras notícias', 'ouça também', 'pode interessar',
      'próxima notícia', 'recomendado para você', 'recomendados para você', 'recomendamos',
      'relacionadas', 'saiba como', 'saiba mais', 'veja mais', 'veja também', 'ver mais',
      'ver todas', 'você pode gostar', 'você pode se interessar', 'você também pode gostar',
      'últimas notícias',
    ],
    promotion: [
      // general usage
      'adicione como fonte preferida', 'apoie o jornalismo', 'app store', 'baixe nosso aplicativo',
      'baixe o aplicativo', 'baixe o app', 'canal no whatsapp', 'comunicar erro',
      'descarregue a app', 'doe agora', 'dê sua opinião', 'encontrou algum erro',
      'encontrou um erro', 'entre no grupo', 'envie sua', 'este conteúdo foi útil',
      'fale com a redação', 'fale conosco', 'faça uma doação', 'google play', 'ouça o podcast',
      'participe da pesquisa', 'reportar erro', 'siga o canal', 'sugestão de pauta',
      'trabalhe conosco',
    ],
    social: [
      // general usage
      'abre em nova janela', 'compartilhar', 'compartilhe', 'compartilhe esta notícia',
      'compartilhe no', 'copiar link', 'enviar por e mail', 'facebook', 'imprimir', 'instagram',
      'link copiado', 'linkedin', 'partilhar', 'partilhar artigo', 'partilhe', 'pinterest',
      'redes sociais', 'rss', 'siga nos', 'telegram', 'tweetar', 'twitter', 'whatsapp',
    ],
    notice: [
      // general usage
      'aceitar e continuar', 'aceitar todos', 'ao continuar a navegar', 'ao continuar navegando',
      'ativar notificações', 'bloqueador de anúncios', 'cookies', 'criar conta', 'esqueceu a senha',
      'esqueci minha senha', 'fazer login', 'faça login', 'faça seu login', 'iniciar sessão',
      'javascript', 'login', 'minha conta', 'navegador não suporta', 'navegador não é compatível',
      'ocorreu um erro', 'página não encontrada', 'receber notificações', 'seu navegador',
      'tente novamente',
    ],
    caption: [
      // general usage
      '1 de 10', 'agência brasil', 'ampliar imagem', 'arquivo pessoal', 'assista ao vídeo',
      'captura de tela', 'crédito da foto', 'foto', 'foto 1 de 10', 'foto afp', 'foto ap',
      'foto de arquivo', 'foto divulgação', 'foto reprodução', 'foto reuters', 'galeria de fotos',
      'getty images', 'imagem de arquivo', 'imagem ilustrativa', 'shutterstock', 'tela cheia',
      'ver galeria',
    ],
    metadata: [
      // general usage
      '10 01 2024 às 10 30', 'atualizado', 'atualizado em', 'atualizado às', 'categorias',
      'com agências', 'com informações da', 'com informações do', 'criado em', 'da redação',
      'escrito por', 'etiquetas', 'há 5 dias', 'há 5 horas', 'há 5 minutos', 'min de leitura',
      'minutos de leitura', 'modificado em', 'ouvir notícia', 'por redação', 'publicado',
      'publicado em', 'publicado por', 'redação', 'tags', 'tempo de leitura', 'última atualização',
      'última modificação',
    ],
    navigation: [
      // general usage
      'abrir menu', 'buscar', 'colunistas', 'contactos', 'desporto', 'editorias', 'edição digital',
      'edição impressa', 'edições anteriores', 'entretenimento', 'esportes', 'fechar menu',
      'ficha técnica', 'horóscopo', 'ir para o conteúdo', 'ir para o menu', 'mapa do site', 'menu',
      'menu principal', 'navegação', 'palavras cruzadas', 'pesquisar', 'podcasts',
      'previsão do tempo', 'próxima página', 'pular para o conteúdo', 'página anterior',
      'página inicial', 'quem somos', 'saltar para o conteúdo', 'seções', 'sobre nós', 'tecnologia',
      'voltar ao início', 'voltar ao topo', 'voltar para o topo', 'vídeos',
    ],
    comments: [
      // general usage
      '5 comentários', 'adicionar comentário', 'campos obrigatórios', 'comentar', 'comentários',
      'comentários encerrados', 'deixar um comentário', 'deixe seu comentário',
      'deixe um comentário', 'deixe uma resposta', 'denunciar comentário', 'enviar comentário',
      'escreva um comentário', 'nenhum comentário', 'o que achou',
      'o seu endereço de e mail não será publicado', 'os comentários não representam',
      'os comentários são de responsabilidade', 'para comentar', 'participe da conversa',
      'publicar comentário', 'regras da comunidade', 'seja o primeiro a comentar',
      'sem comentários', 'ver comentários', 'ver todos os comentários',
    ],
    author: [
      // general usage
      'cobre política', 'formada em jornalismo', 'formado em jornalismo', 'jornalista formada pela',
      'jornalista formado pela', 'mais artigos de', 'outros textos de', 'pós graduada em',
      'pós graduado em', 'siga o autor', 'sobre a autora', 'sobre o autor', 'todos os artigos de',
      'é colunista', 'é correspondente', 'é editor do', 'é editora do', 'é jornalista',
      'é professor da', 'é professora da', 'é repórter',
    ],
    legal: [
      // general usage
      'all rights reserved', 'aviso legal', 'cnpj', 'condições de uso', 'condições gerais',
      'copyright', 'código de ética', 'dados pessoais', 'direitos autorais', 'direitos reservados',
      'estatuto editorial', 'livro de reclamações', 'não reflete necessariamente',
      'não refletem necessariamente', 'política de cookies', 'política de privacidade',
      'política editorial', 'princípios editoriais', 'proibida a reprodução', 'proteção de dados',
      'reprodução proibida', 'reprodução total ou parcial', 'termos de serviço', 'termos de uso',
      'termos e condições', 'traduzido automaticamente',
    ],
  },
};
