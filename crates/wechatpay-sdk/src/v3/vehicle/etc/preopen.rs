//! `/v3/vehicle/etc/preopen`

/// `/v3/vehicle/etc/preopen`
pub struct Preopen {
    pub(crate) node: crate::chain::Node,
}

impl Preopen {
    /// 预开通用户ETC指定卡扣费 (partner)
    ///
    /// `POST /v3/vehicle/etc/preopen`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("10000098")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mchid("1510770601")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0")
    ///     .plan_id("97619")
    ///     .etc_device_id("xxxxxxx")
    ///     .plate_number("藏ZZZZZZ")
    ///     .identify(
    ///         post::Identify::new()
    ///             .encrypted_real_name("张三")
    ///             .encrypted_credential_id("6225760000000000")
    ///             .credential_type("ID_CARD"),
    ///     )
    ///     .bank_card_no("6225760000000000");
    /// let answer = client.v3().vehicle().etc().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/etc/preopen", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/preopen")
    }
}

/// 预开通用户ETC指定卡扣费
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ebike_charge_contracts_preopen_post::Response;

    /// 预开通用户ETC指定卡扣费：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("openid"),
            message::required::<String>("plan_id"),
            message::optional::<String>("etc_device_id"),
            message::required::<String>("plate_number"),
            message::required::<Identify>("identify"),
            message::optional::<crate::Sensitive>("bank_card_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// ETC授权扣费模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// ETC设备号
        pub fn etc_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("etc_device_id", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 实名信息（必填）
        #[inline]
        pub fn identify(self, value: Identify) -> Self {
            Self(self.0.with("identify", value))
        }

        /// 用户开通ETC时绑定的银行卡，加密传输
        pub fn bank_card_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bank_card_no", value))
        }
    }

    /// 实名信息
    pub struct Identify(pub(crate) message::Object);

    impl Identify {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("encrypted_real_name"),
            message::required::<crate::Sensitive>("encrypted_credential_id"),
            message::required::<String>("credential_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 姓名，加密传输（必填）
        pub fn encrypted_real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_real_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn encrypted_credential_id(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_credential_id", value))
        }

        /// 证件类型（必填）
        pub fn credential_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("credential_type", value))
        }
    }

    request!(Request, Identify);

    held!(Identify);
}
