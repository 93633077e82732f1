//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
pub struct ResponseImmediateService {
    pub(crate) node: crate::chain::Node,
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service")
    }
}

/// 回复需要即时服务的投诉单
pub mod post {
    use crate::message;

    pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get::{
        ActionType, ButtonLayout, Color, ImageStyleType, SenderIdentity, Type,
    };

    /// 回复需要即时服务的投诉单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("complainted_mchid"),
            message::required::<RequestMessage>("message"),
            message::required::<String>("idempotent_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct RequestMessage(pub(crate) message::Object);

    impl RequestMessage {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<Blocks>>("blocks"),
            message::optional::<crate::Enumeration<SenderIdentity>>("sender_identity"),
            message::optional::<String>("custom_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 消息内容
        #[inline]
        pub fn blocks(self, value: Vec<Blocks>) -> Self {
            Self(self.0.with("blocks", value))
        }

        /// 发送者身份类别
        pub fn sender_identity(self, value: impl Into<crate::Enumeration<SenderIdentity>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SenderIdentity>>("sender_identity", value))
        }

        /// 自定义透传信息
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("custom_data", value))
        }
    }

    /// 消息内容
    pub struct Blocks(pub(crate) message::Object);

    impl Blocks {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Type>>("type"),
            message::optional::<Text>("text"),
            message::optional::<Image>("image"),
            message::optional::<Link>("link"),
            message::optional::<FaqList>("faq_list"),
            message::optional::<Button>("button"),
            message::optional::<ButtonGroup>("button_group"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 消息块类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
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
    pub struct Text(pub(crate) message::Object);

    impl Text {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("text"),
            message::optional::<crate::Enumeration<Color>>("color"),
            message::optional::<bool>("is_bold"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 文本
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }

        /// 文本颜色
        pub fn color(self, value: impl Into<crate::Enumeration<Color>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Color>>("color", value))
        }

        /// 是否粗体
        #[inline]
        pub fn is_bold(self, value: bool) -> Self {
            Self(self.0.with("is_bold", value))
        }
    }

    /// 图片
    pub struct Image(pub(crate) message::Object);

    impl Image {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("media_id"),
            message::optional::<crate::Enumeration<ImageStyleType>>("image_style_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 媒体ID
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("media_id", value))
        }

        /// 图片样式类型
        pub fn image_style_type(
            self,
            value: impl Into<crate::Enumeration<ImageStyleType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ImageStyleType>>("image_style_type", value))
        }
    }

    /// 链接
    pub struct Link(pub(crate) message::Object);

    impl Link {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("text"),
            message::optional::<Action>("action"),
            message::optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct FaqList(pub(crate) message::Object);

    impl FaqList {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<Vec<Faqs>>("faqs")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// FAQ列表
        #[inline]
        pub fn faqs(self, value: Vec<Faqs>) -> Self {
            Self(self.0.with("faqs", value))
        }
    }

    /// 按钮
    pub struct Button(pub(crate) message::Object);

    impl Button {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("text"),
            message::optional::<Action>("action"),
            message::optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct ButtonGroup(pub(crate) message::Object);

    impl ButtonGroup {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<Buttons>>("buttons"),
            message::optional::<crate::Enumeration<ButtonLayout>>("button_layout"),
            message::optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 按钮组
        #[inline]
        pub fn buttons(self, value: Vec<Buttons>) -> Self {
            Self(self.0.with("buttons", value))
        }

        /// 按钮布局方式
        pub fn button_layout(self, value: impl Into<crate::Enumeration<ButtonLayout>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ButtonLayout>>("button_layout", value))
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.with("invalid_info", value))
        }
    }

    /// 动作
    pub struct Action(pub(crate) message::Object);

    impl Action {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<ActionType>>("action_type"),
            message::optional::<String>("jump_url"),
            message::optional::<MiniProgramJumpInfo>("mini_program_jump_info"),
            message::optional::<MessageInfo>("message_info"),
            message::optional::<String>("action_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 动作类型
        pub fn action_type(self, value: impl Into<crate::Enumeration<ActionType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActionType>>("action_type", value))
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
    pub struct InvalidInfo(pub(crate) message::Object);

    impl InvalidInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("expired_time"),
            message::optional::<bool>("multi_clickable"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 过期时间
        pub fn expired_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("expired_time", value))
        }

        /// 是否可以多次点击
        #[inline]
        pub fn multi_clickable(self, value: bool) -> Self {
            Self(self.0.with("multi_clickable", value))
        }
    }

    /// FAQ列表
    pub struct Faqs(pub(crate) message::Object);

    impl Faqs {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("faq_id"),
            message::optional::<String>("faq_title"),
            message::optional::<Action>("action"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct Buttons(pub(crate) message::Object);

    impl Buttons {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("text"),
            message::optional::<Action>("action"),
            message::optional::<InvalidInfo>("invalid_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct MiniProgramJumpInfo(pub(crate) message::Object);

    impl MiniProgramJumpInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("path"),
            message::optional::<String>("text"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct MessageInfo(pub(crate) message::Object);

    impl MessageInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("content"), message::optional::<String>("custom_data")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
