//! `/v3/offlineface/contracts/presign`

/// `/v3/offlineface/contracts/presign`
pub struct Presign {
    pub(crate) node: crate::chain::Node,
}

impl Presign {
    /// 预签约接口
    ///
    /// `POST /v3/offlineface/contracts/presign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_name("")
    ///     .facepay_user(
    ///         post::FacepayUser::new()
    ///             .out_user_id("")
    ///             .identification_name("")
    ///             .organization_id("")
    ///             .identification(
    ///                 post::Identification::new()
    ///                     .identification_type(post::IdentificationType::IDCARD)
    ///                     .identification_number("6225760000000000"),
    ///             )
    ///             .phone("13800000000"),
    ///     )
    ///     .limit_bank_card(
    ///         post::LimitBankCard::new()
    ///             .bank_card_number("6225760000000000")
    ///             .identification_name("张三")
    ///             .identification(
    ///                 post::Identification::new()
    ///                     .identification_type(post::IdentificationType::IDCARD)
    ///                     .identification_number("6225760000000000"),
    ///             )
    ///             .valid_thru("")
    ///             .bank_type("")
    ///             .phone("13800000000"),
    ///     )
    ///     .contract_mode(post::ContractMode::LIMIT_BANK_CARD);
    /// let answer = client.v3().offlineface().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/contracts/presign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlineface/contracts/presign")
    }
}

/// 预签约接口
pub mod post {
    use crate::message;

    enumeration! {
        /// 签约模式
        ContractMode {
            LIMIT_BANK_CARD = "LIMIT_BANK_CARD",
            PRIORITY_BANK_CARD = "PRIORITY_BANK_CARD",
            LIMIT_NONE = "LIMIT_NONE",
        }
    }

    enumeration! {
        /// 证件类型
        IdentificationType {
            IDCARD = "IDCARD",
        }
    }

    /// 预签约接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("business_name"),
            message::required::<FacepayUser>("facepay_user"),
            message::optional::<LimitBankCard>("limit_bank_card"),
            message::optional::<crate::Enumeration<ContractMode>>("contract_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务类型（必填）
        pub fn business_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_name", value))
        }

        /// 刷脸用户信息（必填）
        #[inline]
        pub fn facepay_user(self, value: FacepayUser) -> Self {
            Self(self.0.with("facepay_user", value))
        }

        /// 签约指定银行卡
        #[inline]
        pub fn limit_bank_card(self, value: LimitBankCard) -> Self {
            Self(self.0.with("limit_bank_card", value))
        }

        /// 签约模式
        pub fn contract_mode(self, value: impl Into<crate::Enumeration<ContractMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ContractMode>>("contract_mode", value))
        }
    }

    /// 刷脸用户信息
    pub struct FacepayUser(pub(crate) message::Object);

    impl FacepayUser {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_user_id"),
            message::optional::<String>("identification_name"),
            message::required::<String>("organization_id"),
            message::optional::<Identification>("identification"),
            message::optional::<crate::Sensitive>("phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户用户ID（必填）
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_user_id", value))
        }

        /// 刷脸用户名
        pub fn identification_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("identification_name", value))
        }

        /// 机构ID（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
        }

        /// 证件信息
        #[inline]
        pub fn identification(self, value: Identification) -> Self {
            Self(self.0.with("identification", value))
        }

        /// 手机号码，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }
    }

    /// 签约指定银行卡
    pub struct LimitBankCard(pub(crate) message::Object);

    impl LimitBankCard {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Sensitive>("bank_card_number"),
            message::optional::<crate::Sensitive>("identification_name"),
            message::optional::<Identification>("identification"),
            message::optional::<String>("valid_thru"),
            message::optional::<String>("bank_type"),
            message::optional::<crate::Sensitive>("phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行卡号，加密传输
        pub fn bank_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bank_card_number", value))
        }

        /// 开卡人姓名，加密传输
        pub fn identification_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("identification_name", value))
        }

        /// 开卡人证件
        #[inline]
        pub fn identification(self, value: Identification) -> Self {
            Self(self.0.with("identification", value))
        }

        /// 银行卡有效期
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_thru", value))
        }

        /// 银行类型
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_type", value))
        }

        /// 开卡预留手机号，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }
    }

    /// 证件信息
    pub struct Identification(pub(crate) message::Object);

    impl Identification {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<IdentificationType>>("identification_type"),
            message::required::<crate::Sensitive>("identification_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件类型（必填）
        pub fn identification_type(
            self,
            value: impl Into<crate::Enumeration<IdentificationType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<IdentificationType>>(
                    "identification_type",
                    value,
                ),
            )
        }

        /// 证件ID，加密传输（必填）
        pub fn identification_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("identification_number", value))
        }
    }

    /// 预签约接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 会话ID
        pub presign_token: Option<String>,
    }

    request!(Request, FacepayUser, LimitBankCard, Identification);

    held!(FacepayUser, LimitBankCard, Identification);

    message! {
        Response {
            0 => presign_token: "presign_token",
        }
    }
}
