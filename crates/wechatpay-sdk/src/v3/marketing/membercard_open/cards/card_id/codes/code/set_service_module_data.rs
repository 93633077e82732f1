//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
pub struct SetServiceModuleData {
    pub(crate) node: crate::chain::Node,
}

impl SetServiceModuleData {
    /// 设置会员服务项用户信息 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .service_module_id("666")
    ///     .state_setting(
    ///         post::StateSetting::new()
    ///             .state_id("CHECKED_IN")
    ///             .content_template_data(
    ///                 post::ContentTemplateData::new()
    ///                     .field_list(vec![
    ///                         post::FieldList::new()
    ///                             .field_id("hotel_name")
    ///                             .field_value("深圳市南山区滨海路700号"),
    ///                     ])
    ///                     .action_setting(
    ///                         post::ActionSetting::new()
    ///                             .action_name("一键开锁")
    ///                             .jump_miniprogram(
    ///                                 post::JumpMiniprogram::new()
    ///                                     .appid("wx37178d097a6851d8")
    ///                                     .path("pages/index/index"),
    ///                             ),
    ///                     ),
    ///             )
    ///             .message_template_setting(
    ///                 post::MessageTemplateSetting::new()
    ///                     .message_template_id("9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI")
    ///                     .field_list(vec![
    ///                         post::FieldList::new()
    ///                             .field_id("hotel_name")
    ///                             .field_value("深圳市南山区滨海路700号"),
    ///                     ]),
    ///             ),
    ///     );
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .set_service_module_data()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
        )
    }
}

/// 设置会员服务项用户信息
pub mod post {
    use crate::message;

    /// 设置会员服务项用户信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("service_module_id"),
            message::required::<StateSetting>("state_setting"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 会员服务项ID（必填）
        pub fn service_module_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_module_id", value))
        }

        /// 服务状态设置（必填）
        #[inline]
        pub fn state_setting(self, value: StateSetting) -> Self {
            Self(self.0.with("state_setting", value))
        }
    }

    /// 服务状态设置
    pub struct StateSetting(pub(crate) message::Object);

    impl StateSetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("state_id"),
            message::required::<ContentTemplateData>("content_template_data"),
            message::optional::<MessageTemplateSetting>("message_template_setting"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 状态ID（必填）
        pub fn state_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("state_id", value))
        }

        /// 内容模板设置（必填）
        #[inline]
        pub fn content_template_data(self, value: ContentTemplateData) -> Self {
            Self(self.0.with("content_template_data", value))
        }

        /// 消息模板设置
        #[inline]
        pub fn message_template_setting(self, value: MessageTemplateSetting) -> Self {
            Self(self.0.with("message_template_setting", value))
        }
    }

    /// 内容模板设置
    pub struct ContentTemplateData(pub(crate) message::Object);

    impl ContentTemplateData {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<FieldList>>("field_list"),
            message::optional::<ActionSetting>("action_setting"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务内容列表
        #[inline]
        pub fn field_list(self, value: Vec<FieldList>) -> Self {
            Self(self.0.with("field_list", value))
        }

        /// 操作设置
        #[inline]
        pub fn action_setting(self, value: ActionSetting) -> Self {
            Self(self.0.with("action_setting", value))
        }
    }

    /// 消息模板设置
    pub struct MessageTemplateSetting(pub(crate) message::Object);

    impl MessageTemplateSetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("message_template_id"),
            message::required::<Vec<FieldList>>("field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 模板消息ID（必填）
        pub fn message_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("message_template_id", value))
        }

        /// 服务内容列表（必填）
        #[inline]
        pub fn field_list(self, value: Vec<FieldList>) -> Self {
            Self(self.0.with("field_list", value))
        }
    }

    /// 服务内容列表
    pub struct FieldList(pub(crate) message::Object);

    impl FieldList {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("field_id"), message::required::<String>("field_value")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 内容字段ID（必填）
        pub fn field_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("field_id", value))
        }

        /// 内容字段值（必填）
        pub fn field_value(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("field_value", value))
        }
    }

    /// 操作设置
    pub struct ActionSetting(pub(crate) message::Object);

    impl ActionSetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("action_name"),
            message::required::<JumpMiniprogram>("jump_miniprogram"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 操作名称（必填）
        pub fn action_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("action_name", value))
        }

        /// 跳转小程序（必填）
        #[inline]
        pub fn jump_miniprogram(self, value: JumpMiniprogram) -> Self {
            Self(self.0.with("jump_miniprogram", value))
        }
    }

    /// 跳转小程序
    pub struct JumpMiniprogram(pub(crate) message::Object);

    impl JumpMiniprogram {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("appid"), message::required::<String>("path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 小程序appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 小程序path（必填）
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }
    }

    request!(
        Request,
        StateSetting,
        ContentTemplateData,
        MessageTemplateSetting,
        FieldList,
        ActionSetting,
        JumpMiniprogram
    );

    held!(
        StateSetting,
        ContentTemplateData,
        MessageTemplateSetting,
        FieldList,
        ActionSetting,
        JumpMiniprogram
    );
}
