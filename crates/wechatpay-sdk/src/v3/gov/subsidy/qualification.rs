//! `/v3/gov/subsidy/qualification`

/// `/v3/gov/subsidy/qualification`
pub struct Qualification {
    pub(crate) node: crate::chain::Node,
}

impl Qualification {
    /// 查询补贴资格
    ///
    /// `GET /v3/gov/subsidy/qualification`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualification::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .openid("oCuiA7RW33Tc3jtz_5CNLegC9kN0")
    ///     .appid("wx5cb0427850cd8c49")
    ///     .qualification_region_code(310100)
    ///     .identity_document_type(get::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client.v3().gov().subsidy().qualification().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/gov/subsidy/qualification", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualification")
    }
}

/// 查询补贴资格
pub mod get {
    use crate::message;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;

    enumeration! {
        /// 资格的状态
        State {
            UNCLAIMED = "UNCLAIMED",
            UNREDEEMED = "UNREDEEMED",
            REDEEMED = "REDEEMED",
        }
    }

    /// 查询补贴资格：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Sensitive>("real_name"),
            message::optional::<crate::Sensitive>("id_card_number"),
            message::optional::<crate::Sensitive>("phone_number"),
            message::required::<i64>("appliance_id"),
            message::optional::<String>("openid"),
            message::optional::<String>("appid"),
            message::required::<i64>("qualification_region_code"),
            message::optional::<crate::Enumeration<IdentityDocumentType>>("identity_document_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自然人姓名，加密传输
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }

        /// 自然人证件号，加密传输
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 手机号，加密传输
        pub fn phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone_number", value))
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`（必填）
        #[inline]
        pub fn appliance_id(self, value: i64) -> Self {
            Self(self.0.with("appliance_id", value))
        }

        /// OPENID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 证件类型
        pub fn identity_document_type(
            self,
            value: impl Into<crate::Enumeration<IdentityDocumentType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdentityDocumentType>>(
                "identity_document_type",
                value,
            ))
        }
    }

    /// 查询补贴资格：应答
    #[non_exhaustive]
    pub struct Response {
        /// 资格的状态
        pub state: Option<crate::Enumeration<State>>,
    }

    request!(Request);

    message! {
        Response {
            0 => state: "state",
        }
    }
}
