//! 设置会员服务项用户信息 · Set a user's membership service data
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`

/// 设置会员服务项用户信息 · Set a user's membership service data
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
#[derive(Clone)]
pub struct SetServiceModuleData {
    pub(crate) node: crate::chain::Node,
}

impl SetServiceModuleData {
    /// 设置会员服务项用户信息 · Set a user's membership service data
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    ///
    /// 为用户的会员卡设置某个会员服务项的服务状态，供用户在卡面查看。模式：普通商户、服务商。
    ///
    /// Sets the state of a membership service on a user's card. Modes: direct merchant, partner.
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
    ///             .content_template_data(post::ContentTemplateData::new()),
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
    /// 官方文档 · Official pages: [merchant/4017166964](https://pay.weixin.qq.com/doc/v3/merchant/4017166964), [partner/4017176090](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
    #[doc(alias(
        "设置会员服务项用户信息",
        "Set a users membership service data",
        "会员卡",
        "set-service-module-data",
        "codes/set-service-module-data"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
        )
    }
}

/// 设置会员服务项用户信息 · Set a user's membership service data
pub mod post {

    /// 设置会员服务项用户信息：请求 · Set a user's membership service data: request
    pub struct Request {
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 会员服务项ID（必填） · Member service module ID (required)
        pub service_module_id: Option<String>,
        /// 服务状态设置（必填） · Service status settings (required)
        pub state_setting: Option<StateSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 会员服务项ID（必填） · Member service module ID (required)
        pub fn service_module_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_module_id = value.into_member();
            self
        }

        /// 服务状态设置（必填） · Service status settings (required)
        pub fn state_setting<M>(mut self, value: impl crate::IntoMember<StateSetting, M>) -> Self {
            self.state_setting = value.into_member();
            self
        }
    }

    /// 服务状态设置 · Service status settings
    pub struct StateSetting {
        /// 状态ID（必填） · Status ID (required)
        pub state_id: Option<String>,
        /// 内容模板设置（必填） · Content template settings (required)
        pub content_template_data: Option<ContentTemplateData>,
        /// 消息模板设置 · Message template settings
        pub message_template_setting: Option<MessageTemplateSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StateSetting {
        /// 状态ID（必填） · Status ID (required)
        pub fn state_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.state_id = value.into_member();
            self
        }

        /// 内容模板设置（必填） · Content template settings (required)
        pub fn content_template_data<M>(
            mut self,
            value: impl crate::IntoMember<ContentTemplateData, M>,
        ) -> Self {
            self.content_template_data = value.into_member();
            self
        }

        /// 消息模板设置 · Message template settings
        pub fn message_template_setting<M>(
            mut self,
            value: impl crate::IntoMember<MessageTemplateSetting, M>,
        ) -> Self {
            self.message_template_setting = value.into_member();
            self
        }
    }

    /// 内容模板设置 · Content template settings
    pub struct ContentTemplateData {
        /// 服务内容列表 · Service content fields
        pub field_list: Option<Vec<FieldList>>,
        /// 操作设置 · Action settings
        pub action_setting: Option<ActionSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ContentTemplateData {
        /// 服务内容列表 · Service content fields
        pub fn field_list<M>(mut self, value: impl crate::IntoList<FieldList, M>) -> Self {
            self.field_list = value.into_list();
            self
        }

        /// 操作设置 · Action settings
        pub fn action_setting<M>(
            mut self,
            value: impl crate::IntoMember<ActionSetting, M>,
        ) -> Self {
            self.action_setting = value.into_member();
            self
        }
    }

    /// 消息模板设置 · Message template settings
    pub struct MessageTemplateSetting {
        /// 模板消息ID（必填） · Message template ID (required)
        pub message_template_id: Option<String>,
        /// 服务内容列表（必填） · Service content fields (required)
        pub field_list: Option<Vec<MessageTemplateSettingFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MessageTemplateSetting {
        /// 模板消息ID（必填） · Message template ID (required)
        pub fn message_template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.message_template_id = value.into_member();
            self
        }

        /// 服务内容列表（必填） · Service content fields (required)
        pub fn field_list<M>(
            mut self,
            value: impl crate::IntoList<MessageTemplateSettingFieldList, M>,
        ) -> Self {
            self.field_list = value.into_list();
            self
        }
    }

    /// 服务内容列表 · Service content fields
    pub struct FieldList {
        /// 内容字段ID（必填） · Content field ID (required)
        pub field_id: Option<String>,
        /// 内容字段值（必填） · Content field value (required)
        pub field_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FieldList {
        /// 内容字段ID（必填） · Content field ID (required)
        pub fn field_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_id = value.into_member();
            self
        }

        /// 内容字段值（必填） · Content field value (required)
        pub fn field_value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_value = value.into_member();
            self
        }
    }

    /// 操作设置 · Action settings
    pub struct ActionSetting {
        /// 操作名称（必填） · Action name (required)
        pub action_name: Option<String>,
        /// 跳转小程序（必填） · Mini Program to open (required)
        pub jump_miniprogram: Option<JumpMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActionSetting {
        /// 操作名称（必填） · Action name (required)
        pub fn action_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.action_name = value.into_member();
            self
        }

        /// 跳转小程序（必填） · Mini Program to open (required)
        pub fn jump_miniprogram<M>(
            mut self,
            value: impl crate::IntoMember<JumpMiniprogram, M>,
        ) -> Self {
            self.jump_miniprogram = value.into_member();
            self
        }
    }

    /// 服务内容列表 · Service content fields
    pub struct MessageTemplateSettingFieldList {
        /// 内容字段ID（必填） · Content field ID (required)
        pub field_id: Option<String>,
        /// 内容字段值（必填） · Content field value (required)
        pub field_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MessageTemplateSettingFieldList {
        /// 内容字段ID（必填） · Content field ID (required)
        pub fn field_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_id = value.into_member();
            self
        }

        /// 内容字段值（必填） · Content field value (required)
        pub fn field_value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_value = value.into_member();
            self
        }
    }

    /// 跳转小程序 · Mini Program to open
    pub struct JumpMiniprogram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序path（必填） · Mini Program path (required)
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl JumpMiniprogram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序path（必填） · Mini Program path (required)
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }
    }

    request!(
        Request,
        StateSetting,
        ContentTemplateData,
        MessageTemplateSetting,
        FieldList,
        ActionSetting,
        MessageTemplateSettingFieldList,
        JumpMiniprogram
    );

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => service_module_id: Required "service_module_id",
            2 => state_setting: Required "state_setting",
        }
        StateSetting {
            0 => state_id: Required "state_id",
            1 => content_template_data: Required "content_template_data",
            2 => message_template_setting: Optional "message_template_setting",
        }
        ContentTemplateData {
            0 => field_list: Optional "field_list",
            1 => action_setting: Optional "action_setting",
        }
        MessageTemplateSetting {
            0 => message_template_id: Required "message_template_id",
            1 => field_list: Required "field_list",
        }
        FieldList {
            0 => field_id: Required "field_id",
            1 => field_value: Required "field_value",
        }
        ActionSetting {
            0 => action_name: Required "action_name",
            1 => jump_miniprogram: Required "jump_miniprogram",
        }
        MessageTemplateSettingFieldList {
            0 => field_id: Required "field_id",
            1 => field_value: Required "field_value",
        }
        JumpMiniprogram {
            0 => appid: Required "appid",
            1 => path: Required "path",
        }
    }
}
