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
      'compre na amazon', 'confira o preço', 'conteúdo de marca', 'conteúdo patrocinado',
      'conteúdo publicitário', 'cupom de desconto', 'cupons de desconto', 'especial publicitário',
      'informe comercial', 'informe publicitário', 'links de afiliados', 'links patrocinados',
      'oferecido por', 'patrocinado por', 'podemos receber uma comissão', 'publicidade',
      'publieditorial', 'ver na amazon',
    ],
    newsletter: [
      // general usage
      'acesso ilimitado', 'ao se cadastrar', 'apenas para assinantes', 'assinante', 'assinatura',
      'assinaturas', 'assine', 'assine agora', 'assine já', 'cadastre se', 'cancelar inscrição',
      'cancele quando quiser', 'continuar lendo', 'continue lendo', 'crie sua conta',
      'endereço de e mail', 'exclusivo para assinantes', 'fique por dentro', 'inscreva se',
      'já sou assinante', 'já é assinante', 'já é subscritor', 'newsletter', 'newsletters',
      'para continuar a ler', 'para continuar lendo', 'receba as notícias', 'receba as últimas',
      'receba notícias', 'registe se', 'seja assinante', 'seu e mail', 'sua caixa de entrada',
      'subscreva', 'só assinantes', 'só para assinantes',
      // newsletters by mail
      'recebeu este e mail', 'ver no navegador', 'cancelar a inscrição',
      'receba no seu email', 'receba por e mail',
    ],
    recommended: [
      // general usage
      'artigos relacionados', 'assista também', 'carregar mais', 'confira mais', 'confira também',
      'conteúdo relacionado', 'destaques', 'em destaque', 'leia a matéria', 'leia a notícia',
      'leia a reportagem', 'leia ainda', 'leia mais', 'leia na íntegra', 'leia também', 'ler mais',
      'ler notícia', 'ler também', 'mais acessadas', 'mais lidas', 'mais lidos', 'mais notícias',
      'mais populares', 'mais sobre', 'mais vistos', 'matéria relacionada', 'matérias relacionadas',
      'notícias relacionadas', 'outras notícias', 'ouça também', 'pode interessar',
      'posts recentes', 'próxima matéria', 'próxima notícia', 'recomendado para você',
      'recomendados para você', 'recomendamos', 'relacionadas', 'saiba como', 'saiba mais',
      'sugestões de leitura', 'veja mais', 'veja também', 'ver mais', 'ver também', 'ver todas',
      'você pode gostar', 'você pode se interessar', 'você também pode gostar',
      'você também vai gostar', 'últimas notícias',
    ],
    promotion: [
      // general usage
      'adicione como fonte preferida', 'apoie o jornalismo', 'app store', 'baixe nosso aplicativo',
      'baixe o aplicativo', 'baixe o app', 'canal do whatsapp', 'canal no whatsapp',
      'cartas ao diretor', 'comunicar erro', 'comunique erro', 'deixe sua opinião',
      'descarregue a app', 'doe agora', 'dê sua opinião', 'encontrou algum erro',
      'encontrou um erro', 'entre em contato conosco', 'entre no canal', 'entre no grupo',
      'envie sua', 'este artigo foi útil', 'este conteúdo foi útil', 'fale com a redação',
      'fale conosco', 'faça um donativo', 'faça uma doação', 'fonte preferida', 'google play',
      'instale o aplicativo', 'ouça o podcast', 'participe da pesquisa', 'reportar erro',
      'siga o canal', 'siga o nosso canal', 'sugestão de pauta', 'sugestões de pauta',
      'trabalhe conosco',
    ],
    social: [
      // general usage
      'abre em nova janela', 'compartilhar', 'compartilhe', 'compartilhe esta notícia',
      'compartilhe no', 'copiar link', 'copiar o link', 'em nova aba', 'enviar por e mail',
      'facebook', 'guardar artigo', 'imprimir', 'instagram', 'ler mais tarde', 'link copiado',
      'linkedin', 'numa nova janela', 'partilhar', 'partilhar artigo', 'partilhe', 'pinterest',
      'publicação compartilhada', 'publicação partilhada', 'redes sociais', 'rss', 'salvar matéria',
      'siga nos', 'siga nossas redes', 'telegram', 'tweetar', 'twitter', 'ver essa foto',
      'whatsapp', 'área de transferência',
    ],
    notice: [
      // general usage
      'aceitar e continuar', 'aceitar todos', 'ao continuar a navegar', 'ao continuar navegando',
      'armazenar e ou', 'ativar notificações', 'bloqueador de anúncios', 'conteúdo não disponível',
      'cookies', 'criar conta', 'esqueceu a senha', 'esqueceu sua senha', 'esqueci minha senha',
      'experiência de navegação', 'fazer login', 'faça login', 'faça seu login',
      'gerenciar o consentimento', 'gerir o consentimento', 'iniciar sessão', 'javascript', 'login',
      'minha conta', 'navegador não suporta', 'navegador não é compatível', 'não sou um robô',
      'nós e os nossos', 'ocorreu um erro', 'palavra passe', 'página não encontrada',
      'página não foi encontrada', 'página que você procura', 'receber notificações',
      'rejeitar todos', 'seu navegador', 'tente novamente',
    ],
    caption: [
      // general usage
      '1 de 10', 'agência brasil', 'ampliar imagem', 'arquivo pessoal', 'assista ao vídeo',
      'captura de tela', 'clique para ampliar', 'crédito da foto', 'crédito imagem', 'folhapress',
      'foto', 'foto 1 de 10', 'foto afp', 'foto ap', 'foto de arquivo', 'foto divulgação',
      'foto reprodução', 'foto reuters', 'galeria de fotos', 'getty images', 'global imagens',
      'imagem de arquivo', 'imagem ilustrativa', 'imagem reprodução', 'meramente ilustrativa',
      'reprodução instagram', 'reprodução redes sociais', 'reprodução tv globo',
      'reprodução youtube', 'shutterstock', 'tela cheia', 'ver galeria',
    ],
    metadata: [
      // general usage
      '10 01 2024 às 10 30', '5 horas atrás', 'atualizada às', 'atualizado', 'atualizado em',
      'atualizado às', 'categorias', 'com agências', 'com informações da', 'com informações do',
      'com lusa', 'criado em', 'da redação', 'escrito por', 'estagiária sob', 'estagiário sob',
      'etiquetas', 'fonte lusa', 'há 5 dias', 'há 5 horas', 'há 5 minutos', 'min de leitura',
      'minuto de leitura', 'minutos de leitura', 'modificado em', 'ouvir notícia',
      'ouça este artigo', 'por redação', 'postado em 5', 'publicado', 'publicado em',
      'publicado por', 'redação', 'tags', 'tempo de leitura', 'tempo estimado de leitura',
      'última atualização', 'última modificação',
    ],
    navigation: [
      // general usage
      'abrir menu', 'avançar para o conteúdo', 'busca avançada', 'buscar', 'colunistas',
      'contactos', 'desporto', 'editorias', 'edição digital', 'edição impressa',
      'edições anteriores', 'emissão em direto', 'entretenimento', 'esportes', 'fechar menu',
      'ficha técnica', 'horóscopo', 'ir para o conteúdo', 'ir para o menu', 'links úteis',
      'mapa do site', 'menu', 'menu principal', 'navegação', 'palavras cruzadas',
      'perguntas frequentes', 'pesquisar', 'podcasts', 'postagem mais recente', 'previsão do tempo',
      'próxima página', 'pular para conteúdo', 'pular para o conteúdo', 'página anterior',
      'página inicial', 'quem somos', 'saltar para o conteúdo', 'saúde e bem estar', 'seções',
      'sobre nós', 'tecnologia', 'voltar ao início', 'voltar ao topo', 'voltar para o topo',
      'vídeos', 'área do assinante', 'índice de conteúdos',
      // printed pages
      'continua na página 5',
    ],
    comments: [
      // general usage
      '5 comentários', 'adicionar comentário', 'aguardando moderação', 'campos obrigatórios',
      'cancelar resposta', 'comentar', 'comentários', 'comentários encerrados',
      'deixar um comentário', 'deixar uma resposta', 'deixe o seu comentário',
      'deixe seu comentário', 'deixe sua resposta', 'deixe um comentário', 'deixe uma resposta',
      'denunciar comentário', 'diretrizes da comunidade', 'entre na conversa', 'enviar comentário',
      'escreva um comentário', 'guardar o meu nome', 'nenhum comentário', 'o que achou',
      'o seu endereço de e mail não será publicado', 'os comentários não representam',
      'os comentários são de responsabilidade', 'para comentar', 'participe da conversa',
      'participe da discussão', 'precisa estar logado', 'publicar comentário',
      'regras da comunidade', 'salvar meus dados', 'seja o primeiro a comentar', 'sem comentários',
      'ver comentários', 'ver todos os comentários',
    ],
    author: [
      // general usage
      'cobre política', 'escreve quinzenalmente', 'formada em jornalismo', 'formado em jornalismo',
      'graduada em jornalismo', 'graduado em jornalismo', 'jornalista especializada em',
      'jornalista especializado em', 'jornalista formada pela', 'jornalista formado pela',
      'mais artigos de', 'mais deste autor', 'outros textos de', 'pós graduada em',
      'pós graduado em', 'se beneficiar com a publicação', 'siga o autor', 'sobre a autora',
      'sobre o autor', 'sobre o colunista', 'sobre os autores', 'todos os artigos de',
      'é colunista', 'é correspondente', 'é editor do', 'é editora do', 'é jornalista',
      'é professor da', 'é professora da', 'é redator', 'é redatora', 'é repórter',
    ],
    legal: [
      // general usage
      'all rights reserved', 'as opiniões expressas', 'aviso de privacidade', 'aviso legal', 'cnpj',
      'condições de uso', 'condições de utilização', 'condições gerais', 'copyright',
      'código de ética', 'dados pessoais', 'direitos autorais', 'direitos reservados',
      'estatuto editorial', 'este material não pode', 'jornalista responsável',
      'leia o artigo original', 'livro de reclamações', 'mtb 5', 'nipc',
      'não nos responsabilizamos', 'não reflete necessariamente', 'não refletem necessariamente',
      'permitida a reprodução', 'política de cookies', 'política de privacidade',
      'política editorial', 'princípios editoriais', 'proibida a reprodução', 'proteção de dados',
      'registo na erc', 'reprodução proibida', 'reprodução total ou parcial',
      'sem prévia autorização', 'termos de serviço', 'termos de uso', 'termos de utilização',
      'termos e condições', 'traduzido automaticamente',
    ],
  },
};
