//! `/v3/offlineface/contracts/presign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/contracts/presign`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 业务类型
        pub business_name: Required<String>,
        /// 刷脸用户信息
        pub facepay_user: Required<FacepayUser>,
        /// 签约指定银行卡
        pub limit_bank_card: Option<LimitBankCard>,
        /// 签约模式
        pub contract_mode: Option<Enumeration<ContractMode>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 业务类型
        #[inline]
        pub fn business_name(mut self, value: impl Into<String>) -> Self {
            self.business_name = Required::set(value.into());
            self
        }

        /// 刷脸用户信息
        #[inline]
        pub fn facepay_user(mut self, value: FacepayUser) -> Self {
            self.facepay_user = Required::set(value);
            self
        }

        /// 签约指定银行卡
        #[inline]
        pub fn limit_bank_card(mut self, value: LimitBankCard) -> Self {
            self.limit_bank_card = Some(value);
            self
        }

        /// 签约模式
        #[inline]
        pub fn contract_mode(mut self, value: impl Into<Enumeration<ContractMode>>) -> Self {
            self.contract_mode = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_name", &mut self.business_name),
                ("facepay_user", &mut self.facepay_user),
                ("limit_bank_card", &mut self.limit_bank_card),
                ("contract_mode", &mut self.contract_mode),
            ]);
        }
    }

    /// 刷脸用户信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FacepayUser {
        /// 商户用户ID
        pub out_user_id: Required<String>,
        /// 刷脸用户名
        pub identification_name: Option<String>,
        /// 机构ID
        pub organization_id: Required<String>,
        /// 证件信息
        pub identification: Option<Identification>,
        /// 手机号码，加密传输
        pub phone: Option<Sensitive>,
    }

    impl FacepayUser {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户用户ID
        #[inline]
        pub fn out_user_id(mut self, value: impl Into<String>) -> Self {
            self.out_user_id = Required::set(value.into());
            self
        }

        /// 刷脸用户名
        #[inline]
        pub fn identification_name(mut self, value: impl Into<String>) -> Self {
            self.identification_name = Some(value.into());
            self
        }

        /// 机构ID
        #[inline]
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Required::set(value.into());
            self
        }

        /// 证件信息
        #[inline]
        pub fn identification(mut self, value: Identification) -> Self {
            self.identification = Some(value);
            self
        }

        /// 手机号码，加密传输
        #[inline]
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }
    }

    impl Message for FacepayUser {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_user_id", &mut self.out_user_id),
                ("identification_name", &mut self.identification_name),
                ("organization_id", &mut self.organization_id),
                ("identification", &mut self.identification),
                ("phone", &mut self.phone),
            ]);
        }
    }

    /// 签约指定银行卡
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LimitBankCard {
        /// 银行卡号，加密传输
        pub bank_card_number: Option<Sensitive>,
        /// 开卡人姓名，加密传输
        pub identification_name: Option<Sensitive>,
        /// 开卡人证件
        pub identification: Option<Identification>,
        /// 银行卡有效期
        pub valid_thru: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 开卡预留手机号，加密传输
        pub phone: Option<Sensitive>,
    }

    impl LimitBankCard {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 银行卡号，加密传输
        #[inline]
        pub fn bank_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_card_number = Some(value.into());
            self
        }

        /// 开卡人姓名，加密传输
        #[inline]
        pub fn identification_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_name = Some(value.into());
            self
        }

        /// 开卡人证件
        #[inline]
        pub fn identification(mut self, value: Identification) -> Self {
            self.identification = Some(value);
            self
        }

        /// 银行卡有效期
        #[inline]
        pub fn valid_thru(mut self, value: impl Into<String>) -> Self {
            self.valid_thru = Some(value.into());
            self
        }

        /// 银行类型
        #[inline]
        pub fn bank_type(mut self, value: impl Into<String>) -> Self {
            self.bank_type = Some(value.into());
            self
        }

        /// 开卡预留手机号，加密传输
        #[inline]
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }
    }

    impl Message for LimitBankCard {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bank_card_number", &mut self.bank_card_number),
                ("identification_name", &mut self.identification_name),
                ("identification", &mut self.identification),
                ("valid_thru", &mut self.valid_thru),
                ("bank_type", &mut self.bank_type),
                ("phone", &mut self.phone),
            ]);
        }
    }

    /// 证件信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Identification {
        /// 证件类型
        pub identification_type: Required<Enumeration<IdentificationType>>,
        /// 证件ID，加密传输
        pub identification_number: Required<Sensitive>,
    }

    impl Identification {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证件类型
        #[inline]
        pub fn identification_type(
            mut self,
            value: impl Into<Enumeration<IdentificationType>>,
        ) -> Self {
            self.identification_type = Required::set(value.into());
            self
        }

        /// 证件ID，加密传输
        #[inline]
        pub fn identification_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_number = Required::set(value.into());
            self
        }
    }

    impl Message for Identification {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("identification_type", &mut self.identification_type),
                ("identification_number", &mut self.identification_number),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("presign_token", &mut self.presign_token)]);
        }
    }

    message!(Request, FacepayUser, LimitBankCard, Identification, Response);
}
