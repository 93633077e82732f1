//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`

/// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
pub struct Getspinviteurl {
    pub(crate) node: crate::chain::Node,
}

impl Getspinviteurl {
    /// 获取邀请商户开通服务商电子发票能力 (partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .operation_type(get::OperationType::AUTH_BINDING)
    ///     .fapiao_mode(get::FapiaoMode::THIRD_OR_SELF_FAPIAO)
    ///     .fapiao_ability_type_list(vec![get::FapiaoAbilityTypeList::BASE_ABILITY])
    ///     .invite_channel("miniprogram")
    ///     .operate_user("6225760000000000")
    ///     .invite_code("code_20200101_123")
    ///     .sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiaomerchant()
    ///     .getspinviteurl()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl")
    }
}

/// 获取邀请商户开通服务商电子发票能力
pub mod get {
    use crate::message;

    enumeration! {
        /// 操作类型
        OperationType {
            AUTH_BINDING = "AUTH_BINDING",
        }
    }

    enumeration! {
        /// 开票模式
        FapiaoMode {
            THIRD_OR_SELF_FAPIAO = "THIRD_OR_SELF_FAPIAO",
            TENCENT_DIGITAL_TAX = "TENCENT_DIGITAL_TAX",
        }
    }

    enumeration! {
        /// 发票能力类型
        FapiaoAbilityTypeList {
            BASE_ABILITY = "BASE_ABILITY",
            REAL_ESTATE_ABILITY = "REAL_ESTATE_ABILITY",
            PASSENGER_TRANSPORT_ABILITY = "PASSENGER_TRANSPORT_ABILITY",
            REFINED_OIL_ABILITY = "REFINED_OIL_ABILITY",
        }
    }

    /// 获取邀请商户开通服务商电子发票能力：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<OperationType>>("operation_type"),
            message::required::<crate::Enumeration<FapiaoMode>>("fapiao_mode"),
            message::optional::<Vec<crate::Enumeration<FapiaoAbilityTypeList>>>(
                "fapiao_ability_type_list",
            ),
            message::optional::<String>("invite_channel"),
            message::optional::<crate::Sensitive>("operate_user"),
            message::required::<String>("invite_code"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 操作类型（必填）
        pub fn operation_type(self, value: impl Into<crate::Enumeration<OperationType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<OperationType>>("operation_type", value))
        }

        /// 开票模式（必填）
        pub fn fapiao_mode(self, value: impl Into<crate::Enumeration<FapiaoMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FapiaoMode>>("fapiao_mode", value))
        }

        /// 发票能力类型
        #[inline]
        pub fn fapiao_ability_type_list(
            self,
            value: Vec<crate::Enumeration<FapiaoAbilityTypeList>>,
        ) -> Self {
            Self(self.0.with("fapiao_ability_type_list", value))
        }

        /// 服务商邀请渠道
        pub fn invite_channel(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invite_channel", value))
        }

        /// 操作人员，加密传输
        pub fn operate_user(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("operate_user", value))
        }

        /// 服务商邀请code（必填）
        pub fn invite_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invite_code", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 获取邀请商户开通服务商电子发票能力：应答
    #[non_exhaustive]
    pub struct Response {
        /// 邀请开通二维码链接
        pub invite_url: Option<String>,
        /// 开通小程序AppID
        pub miniprogram_appid: Option<String>,
        /// 开通小程序跳转路径
        pub miniprogram_path: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => invite_url: "invite_url",
            1 => miniprogram_appid: "miniprogram_appid",
            2 => miniprogram_path: "miniprogram_path",
        }
    }
}
