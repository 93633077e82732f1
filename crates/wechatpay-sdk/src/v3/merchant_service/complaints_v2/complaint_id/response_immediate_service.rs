//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
pub struct ResponseImmediateService {
    pub(crate) node: Node,
}

impl ResponseImmediateService {
    /// 回复需要即时服务的投诉单 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::response_immediate_service::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .message(
    ///         post::RequestMessage::new()
    ///             .blocks(vec![
    ///                 post::Blocks::new()
    ///                     .r#type(post::Type::TEXT)
    ///                     .text(
    ///                         post::Text::new()
    ///                             .text("example_text")
    ///                             .color(post::Color::DEFAULT)
    ///                             .is_bold(true),
    ///                     )
    ///                     .image(
    ///                         post::Image::new()
    ///                             .media_id("example_media_id")
    ///                             .image_style_type(post::ImageStyleType::IMAGE_STYLE_TYPE_NARROW),
    ///                     )
    ///                     .link(
    ///                         post::Link::new()
    ///                             .text("example_text")
    ///                             .action(
    ///                                 post::Action::new()
    ///                                     .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                     .jump_url("example_jump_url")
    ///                                     .mini_program_jump_info(
    ///                                         post::MiniProgramJumpInfo::new()
    ///                                             .appid("example_appid")
    ///                                             .path("example_path")
    ///                                             .text("example_text"),
    ///                                     )
    ///                                     .message_info(
    ///                                         post::MessageInfo::new()
    ///                                             .content("example_content")
    ///                                             .custom_data("example_custom_data"),
    ///                                     )
    ///                                     .action_id("example_action_id"),
    ///                             )
    ///                             .invalid_info(
    ///                                 post::InvalidInfo::new()
    ///                                     .expired_time("2015-05-20T13:29:35+08:00")
    ///                                     .multi_clickable(true),
    ///                             ),
    ///                     )
    ///                     .faq_list(
    ///                         post::FaqList::new()
    ///                             .faqs(vec![
    ///                                 post::Faqs::new()
    ///                                     .faq_id("example_faq_id")
    ///                                     .faq_title("example_faq_title")
    ///                                     .action(
    ///                                         post::Action::new()
    ///                                             .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                             .jump_url("example_jump_url")
    ///                                             .mini_program_jump_info(
    ///                                                 post::MiniProgramJumpInfo::new()
    ///                                                     .appid("example_appid")
    ///                                                     .path("example_path")
    ///                                                     .text("example_text"),
    ///                                             )
    ///                                             .message_info(
    ///                                                 post::MessageInfo::new()
    ///                                                     .content("example_content")
    ///                                                     .custom_data("example_custom_data"),
    ///                                             )
    ///                                             .action_id("example_action_id"),
    ///                                     ),
    ///                             ]),
    ///                     )
    ///                     .button(
    ///                         post::Button::new()
    ///                             .text("example_text")
    ///                             .action(
    ///                                 post::Action::new()
    ///                                     .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                     .jump_url("example_jump_url")
    ///                                     .mini_program_jump_info(
    ///                                         post::MiniProgramJumpInfo::new()
    ///                                             .appid("example_appid")
    ///                                             .path("example_path")
    ///                                             .text("example_text"),
    ///                                     )
    ///                                     .message_info(
    ///                                         post::MessageInfo::new()
    ///                                             .content("example_content")
    ///                                             .custom_data("example_custom_data"),
    ///                                     )
    ///                                     .action_id("example_action_id"),
    ///                             )
    ///                             .invalid_info(
    ///                                 post::InvalidInfo::new()
    ///                                     .expired_time("2015-05-20T13:29:35+08:00")
    ///                                     .multi_clickable(true),
    ///                             ),
    ///                     )
    ///                     .button_group(
    ///                         post::ButtonGroup::new()
    ///                             .buttons(vec![
    ///                                 post::Buttons::new()
    ///                                     .text("example_text")
    ///                                     .action(
    ///                                         post::Action::new()
    ///                                             .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                             .jump_url("example_jump_url")
    ///                                             .mini_program_jump_info(
    ///                                                 post::MiniProgramJumpInfo::new()
    ///                                                     .appid("example_appid")
    ///                                                     .path("example_path")
    ///                                                     .text("example_text"),
    ///                                             )
    ///                                             .message_info(
    ///                                                 post::MessageInfo::new()
    ///                                                     .content("example_content")
    ///                                                     .custom_data("example_custom_data"),
    ///                                             )
    ///                                             .action_id("example_action_id"),
    ///                                     )
    ///                                     .invalid_info(
    ///                                         post::InvalidInfo::new()
    ///                                             .expired_time("2015-05-20T13:29:35+08:00")
    ///                                             .multi_clickable(true),
    ///                                     ),
    ///                             ])
    ///                             .button_layout(post::ButtonLayout::LAYOUT_HORIZONTAL)
    ///                             .invalid_info(
    ///                                 post::InvalidInfo::new()
    ///                                     .expired_time("2015-05-20T13:29:35+08:00")
    ///                                     .multi_clickable(true),
    ///                             ),
    ///                     ),
    ///             ])
    ///             .sender_identity(post::SenderIdentity::UNKNOWN)
    ///             .custom_data("example_custom_data"),
    ///     )
    ///     .idempotent_id("550e8400-e29b-41d4-a716-446655440000");
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .response_immediate_service()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(
                Method::POST,
                "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            )
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            rest,
        )
    }
}

/// 回复需要即时服务的投诉单
pub mod post {
    use crate::message::{Enumeration, Listed, Object, Time, optional, required};

    pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get::{
        ActionType, ButtonLayout, Color, ImageStyleType, SenderIdentity, Type,
    };

    /// 回复需要即时服务的投诉单：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("complainted_mchid"),
            required::<RequestMessage>("message"),
            required::<String>("idempotent_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 被诉商户号（必填）
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complainted_mchid", value))
        }

        /// 消息内容（必填）
        #[inline]
        pub fn message(self, value: RequestMessage) -> Self {
            Self(self.0.with("message", value))
        }

        /// 幂等ID（必填）
        pub fn idempotent_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("idempotent_id", value))
        }
    }

    /// 消息内容
    pub struct RequestMessage(pub(crate) Object);

    impl RequestMessage {
        const MEMBERS: &'static [Listed] = &[
            optional::<Vec<Blocks>>("blocks"),
            optional::<Enumeration<SenderIdentity>>("sender_identity"),
            optional::<String>("custom_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 消息内容
        #[inline]
        pub fn blocks(self, value: Vec<Blocks>) -> Self {
            Self(self.0.with("blocks", value))
        }

        /// 发送者身份类别
        pub fn sender_identity(self, value: impl Into<Enumeration<SenderIdentity>>) -> Self {
            Self(self.0.with_some::<Enumeration<SenderIdentity>>("sender_identity", value))
        }

        /// 自定义透传信息
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("custom_data", value))
        }
    }

    /// 消息内容
    pub struct Blocks(pub(crate) Object);

    impl Blocks {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<Type>>("type"),
            optional::<Text>("text"),
            optional::<Image>("image"),
            optional::<Link>("link"),
            optional::<FaqList>("faq_list"),
            optional::<Button>("button"),
            optional::<ButtonGroup>("button_group"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 消息块类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<Enumeration<Type>>("type", value))
        }

        /// 文本
        #[inline]
        pub fn text(self, value: Text) -> Self {
            Self(self.0.with("text", value))
        }

        /// 图片
        #[inline]
        pub fn image(self, value: Image) -> Self {
            Self(self.0.with("image", value))
        }

        /// 链接
        #[inline]
        pub fn link(self, value: Link) -> Self {
            Self(self.0.with("link", value))
        }

        /// FAQ列表
        #[inline]
        pub fn faq_list(self, value: FaqList) -> Self {
            Self(self.0.with("faq_list", value))
        }

        /// 按钮
        #[inline]
        pub fn button(self, value: Button) -> Self {
            Self(self.0.with("button", value))
        }

        /// 按钮组
        #[inline]
        pub fn button_group(self, value: ButtonGroup) -> Self {
            Self(self.0.with("button_group", value))
        }
    }

    /// 文本
    pub struct Text(pub(crate) Object);

    impl Text {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("text"),
            optional::<Enumeration<Color>>("color"),
            optional::<bool>("is_bold"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 文本
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }

        /// 文本颜色
        pub fn color(self, value: impl Into<Enumeration<Color>>) -> Self {
            Self(self.0.with_some::<Enumeration<Color>>("color", value))
        }

        /// 是否粗体
        #[inline]
        pub fn is_bold(self, value: bool) -> Self {
            Self(self.0.with("is_bold", value))
        }
    }

    /// 图片
    pub struct Image(pub(crate) Object);

    impl Image {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("media_id"),
            optional::<Enumeration<ImageStyleType>>("image_style_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 媒体ID
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("media_id", value))
        }

        /// 图片样式类型
        pub fn image_style_type(self, value: impl Into<Enumeration<ImageStyleType>>) -> Self {
            Self(self.0.with_some::<Enumeration<ImageStyleType>>("image_style_type", value))
        }
    }

    /// 链接
    pub struct Link(pub(crate) Object);

    impl Link {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("text"),
            optional::<Action>("action"),
            optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 文本
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }

        /// 动作
        #[inline]
        pub fn action(self, value: Action) -> Self {
            Self(self.0.with("action", value))
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.with("invalid_info", value))
        }
    }

    /// FAQ列表
    pub struct FaqList(pub(crate) Object);

    impl FaqList {
        const MEMBERS: &'static [Listed] = &[optional::<Vec<Faqs>>("faqs")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// FAQ列表
        #[inline]
        pub fn faqs(self, value: Vec<Faqs>) -> Self {
            Self(self.0.with("faqs", value))
        }
    }

    /// 按钮
    pub struct Button(pub(crate) Object);

    impl Button {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("text"),
            optional::<Action>("action"),
            optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 文本
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }

        /// 动作
        #[inline]
        pub fn action(self, value: Action) -> Self {
            Self(self.0.with("action", value))
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.with("invalid_info", value))
        }
    }

    /// 按钮组
    pub struct ButtonGroup(pub(crate) Object);

    impl ButtonGroup {
        const MEMBERS: &'static [Listed] = &[
            optional::<Vec<Buttons>>("buttons"),
            optional::<Enumeration<ButtonLayout>>("button_layout"),
            optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 按钮组
        #[inline]
        pub fn buttons(self, value: Vec<Buttons>) -> Self {
            Self(self.0.with("buttons", value))
        }

        /// 按钮布局方式
        pub fn button_layout(self, value: impl Into<Enumeration<ButtonLayout>>) -> Self {
            Self(self.0.with_some::<Enumeration<ButtonLayout>>("button_layout", value))
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.with("invalid_info", value))
        }
    }

    /// 动作
    pub struct Action(pub(crate) Object);

    impl Action {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<ActionType>>("action_type"),
            optional::<String>("jump_url"),
            optional::<MiniProgramJumpInfo>("mini_program_jump_info"),
            optional::<MessageInfo>("message_info"),
            optional::<String>("action_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 动作类型
        pub fn action_type(self, value: impl Into<Enumeration<ActionType>>) -> Self {
            Self(self.0.with_some::<Enumeration<ActionType>>("action_type", value))
        }

        /// 跳转链接
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_url", value))
        }

        /// 跳转小程序信息
        #[inline]
        pub fn mini_program_jump_info(self, value: MiniProgramJumpInfo) -> Self {
            Self(self.0.with("mini_program_jump_info", value))
        }

        /// 回复消息内容
        #[inline]
        pub fn message_info(self, value: MessageInfo) -> Self {
            Self(self.0.with("message_info", value))
        }

        /// 动作id
        pub fn action_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("action_id", value))
        }
    }

    /// 失效配置
    pub struct InvalidInfo(pub(crate) Object);

    impl InvalidInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<Time>("expired_time"), optional::<bool>("multi_clickable")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 过期时间
        pub fn expired_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with_some::<Time>("expired_time", value))
        }

        /// 是否可以多次点击
        #[inline]
        pub fn multi_clickable(self, value: bool) -> Self {
            Self(self.0.with("multi_clickable", value))
        }
    }

    /// FAQ列表
    pub struct Faqs(pub(crate) Object);

    impl Faqs {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("faq_id"),
            optional::<String>("faq_title"),
            optional::<Action>("action"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// faq的id
        pub fn faq_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("faq_id", value))
        }

        /// faq内容
        pub fn faq_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("faq_title", value))
        }

        /// 动作
        #[inline]
        pub fn action(self, value: Action) -> Self {
            Self(self.0.with("action", value))
        }
    }

    /// 按钮组
    pub struct Buttons(pub(crate) Object);

    impl Buttons {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("text"),
            optional::<Action>("action"),
            optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 文本
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }

        /// 动作
        #[inline]
        pub fn action(self, value: Action) -> Self {
            Self(self.0.with("action", value))
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.with("invalid_info", value))
        }
    }

    /// 跳转小程序信息
    pub struct MiniProgramJumpInfo(pub(crate) Object);

    impl MiniProgramJumpInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("appid"), optional::<String>("path"), optional::<String>("text")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 跳转小程序APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 跳转小程序页面PATH
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }

        /// 跳转小程序页面名称
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }
    }

    /// 回复消息内容
    pub struct MessageInfo(pub(crate) Object);

    impl MessageInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("content"), optional::<String>("custom_data")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 回复的消息内容（必填）
        pub fn content(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("content", value))
        }

        /// 自定义透传字段
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("custom_data", value))
        }
    }

    /// 回复需要即时服务的投诉单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 操作流水号
        pub log_id: Option<String>,
    }

    request!(
        Request,
        RequestMessage,
        Blocks,
        Text,
        Image,
        Link,
        FaqList,
        Button,
        ButtonGroup,
        Action,
        InvalidInfo,
        Faqs,
        Buttons,
        MiniProgramJumpInfo,
        MessageInfo
    );

    held!(
        RequestMessage,
        Blocks,
        Text,
        Image,
        Link,
        FaqList,
        Button,
        ButtonGroup,
        Action,
        InvalidInfo,
        Faqs,
        Buttons,
        MiniProgramJumpInfo,
        MessageInfo
    );

    message! {
        Response {
            0 => log_id: "log_id",
        }
    }
}
