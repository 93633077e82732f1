//! `/v3/offlineface/contracts/presign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/contracts/presign`
pub struct Presign(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/contracts/presign", rest)
    }
}

/// 预签约接口
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/offlineface/contracts/presign");

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("business_name"),
            required::<FacepayUser>("facepay_user"),
            optional::<LimitBankCard>("limit_bank_card"),
            optional::<Enumeration<ContractMode>>("contract_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务类型（必填）
        pub fn business_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("business_name", value.into()))
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
        pub fn contract_mode(self, value: impl Into<Enumeration<ContractMode>>) -> Self {
            Self(self.0.with::<Enumeration<ContractMode>>("contract_mode", value.into()))
        }
    }

    /// 刷脸用户信息
    #[derive(Clone)]
    pub struct FacepayUser(pub(crate) Object);

    impl FacepayUser {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_user_id"),
            optional::<String>("identification_name"),
            required::<String>("organization_id"),
            optional::<Identification>("identification"),
            optional::<Sensitive>("phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户用户ID（必填）
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_user_id", value.into()))
        }

        /// 刷脸用户名
        pub fn identification_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("identification_name", value.into()))
        }

        /// 机构ID（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("organization_id", value.into()))
        }

        /// 证件信息
        #[inline]
        pub fn identification(self, value: Identification) -> Self {
            Self(self.0.with("identification", value))
        }

        /// 手机号码，加密传输
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("phone", value.into()))
        }
    }

    /// 签约指定银行卡
    #[derive(Clone)]
    pub struct LimitBankCard(pub(crate) Object);

    impl LimitBankCard {
        const MEMBERS: &'static [Listed] = &[
            optional::<Sensitive>("bank_card_number"),
            optional::<Sensitive>("identification_name"),
            optional::<Identification>("identification"),
            optional::<String>("valid_thru"),
            optional::<String>("bank_type"),
            optional::<Sensitive>("phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 银行卡号，加密传输
        pub fn bank_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("bank_card_number", value.into()))
        }

        /// 开卡人姓名，加密传输
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("identification_name", value.into()))
        }

        /// 开卡人证件
        #[inline]
        pub fn identification(self, value: Identification) -> Self {
            Self(self.0.with("identification", value))
        }

        /// 银行卡有效期
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("valid_thru", value.into()))
        }

        /// 银行类型
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_type", value.into()))
        }

        /// 开卡预留手机号，加密传输
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("phone", value.into()))
        }
    }

    /// 证件信息
    #[derive(Clone)]
    pub struct Identification(pub(crate) Object);

    impl Identification {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<IdentificationType>>("identification_type"),
            required::<Sensitive>("identification_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 证件类型（必填）
        pub fn identification_type(
            self,
            value: impl Into<Enumeration<IdentificationType>>,
        ) -> Self {
            Self(
                self.0.with::<Enumeration<IdentificationType>>("identification_type", value.into()),
            )
        }

        /// 证件ID，加密传输（必填）
        pub fn identification_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("identification_number", value.into()))
        }
    }

    /// 预签约接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 会话ID
        pub presign_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("presign_token", &mut self.presign_token),
                _ => return None,
            })
        }
    }

    request!(Request, FacepayUser, LimitBankCard, Identification);

    held!(FacepayUser, LimitBankCard, Identification);

    message!(Response);
}
