//! `/v3/eduschoolpay/contracts/presign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/contracts/presign`
#[derive(Clone, Debug)]
pub struct Presign(pub(crate) Node);

impl Presign {
    /// 预签约 (partner)
    ///
    /// `POST /v3/eduschoolpay/contracts/presign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .user_id("20200330tony")
    ///     .school_id("18260256813396")
    ///     .out_contract_code("20190806125346")
    ///     .contract_mode("LIMIT_BANK_CARD")
    ///     .downgrade_default_contract(true)
    ///     .identity(
    ///         post::Identity::new()
    ///             .real_name("张三")
    ///             .credential_type("6225760000000000")
    ///             .id_card_number("6225760000000000"),
    ///     )
    ///     .bank_card(
    ///         post::BankCard::new()
    ///             .bank_card_no("6225760000000000")
    ///             .valid_thru("08/21")
    ///             .phone("13800000000")
    ///             .bank_type("CMC"),
    ///     );
    /// let answer = client.v3().eduschoolpay().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/contracts/presign", rest)
    }
}

/// 预签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/eduschoolpay/contracts/presign");

    /// 预签约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户appid
        pub appid: Required<String>,
        /// 商户appid下的用户标识
        pub openid: Required<String>,
        /// 签约模板号
        pub plan_id: Required<String>,
        /// 用户账号
        pub user_id: Required<String>,
        /// 学校编号
        pub school_id: Required<String>,
        /// 外部签约号
        pub out_contract_code: Required<String>,
        /// 签约模式
        pub contract_mode: Option<String>,
        /// 允许降级为普通签约模式
        pub downgrade_default_contract: Option<bool>,
        /// 实名信息
        pub identity: Option<Identity>,
        /// 签约银行卡
        pub bank_card: Option<BankCard>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户appid下的用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 签约模板号
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// 用户账号
        #[inline]
        pub fn user_id(mut self, value: impl Into<String>) -> Self {
            self.user_id = Required::set(value.into());
            self
        }

        /// 学校编号
        #[inline]
        pub fn school_id(mut self, value: impl Into<String>) -> Self {
            self.school_id = Required::set(value.into());
            self
        }

        /// 外部签约号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 签约模式
        #[inline]
        pub fn contract_mode(mut self, value: impl Into<String>) -> Self {
            self.contract_mode = Some(value.into());
            self
        }

        /// 允许降级为普通签约模式
        #[inline]
        pub fn downgrade_default_contract(mut self, value: bool) -> Self {
            self.downgrade_default_contract = Some(value);
            self
        }

        /// 实名信息
        #[inline]
        pub fn identity(mut self, value: Identity) -> Self {
            self.identity = Some(value);
            self
        }

        /// 签约银行卡
        #[inline]
        pub fn bank_card(mut self, value: BankCard) -> Self {
            self.bank_card = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("plan_id", &mut self.plan_id),
                ("user_id", &mut self.user_id),
                ("school_id", &mut self.school_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("contract_mode", &mut self.contract_mode),
                ("downgrade_default_contract", &mut self.downgrade_default_contract),
                ("identity", &mut self.identity),
                ("bank_card", &mut self.bank_card),
            ]);
        }
    }

    /// 实名信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Identity {
        /// 姓名，加密传输
        pub real_name: Required<Sensitive>,
        /// 证件类型，加密传输
        pub credential_type: Required<Sensitive>,
        /// 身份证号，加密传输
        pub id_card_number: Option<Sensitive>,
    }

    impl Identity {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 姓名，加密传输
        #[inline]
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Required::set(value.into());
            self
        }

        /// 证件类型，加密传输
        #[inline]
        pub fn credential_type(mut self, value: impl Into<Sensitive>) -> Self {
            self.credential_type = Required::set(value.into());
            self
        }

        /// 身份证号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }
    }

    impl Message for Identity {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("real_name", &mut self.real_name),
                ("credential_type", &mut self.credential_type),
                ("id_card_number", &mut self.id_card_number),
            ]);
        }
    }

    /// 签约银行卡
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BankCard {
        /// 签约银行卡号，加密传输
        pub bank_card_no: Required<Sensitive>,
        /// 银行卡有效期
        pub valid_thru: Option<String>,
        /// 银行卡开卡预留手机号，加密传输
        pub phone: Option<Sensitive>,
        /// 银行类型
        pub bank_type: Option<String>,
    }

    impl BankCard {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签约银行卡号，加密传输
        #[inline]
        pub fn bank_card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_card_no = Required::set(value.into());
            self
        }

        /// 银行卡有效期
        #[inline]
        pub fn valid_thru(mut self, value: impl Into<String>) -> Self {
            self.valid_thru = Some(value.into());
            self
        }

        /// 银行卡开卡预留手机号，加密传输
        #[inline]
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// 银行类型
        #[inline]
        pub fn bank_type(mut self, value: impl Into<String>) -> Self {
            self.bank_type = Some(value.into());
            self
        }
    }

    impl Message for BankCard {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bank_card_no", &mut self.bank_card_no),
                ("valid_thru", &mut self.valid_thru),
                ("phone", &mut self.phone),
                ("bank_type", &mut self.bank_type),
            ]);
        }
    }

    /// 预签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码
        pub presign_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("presign_token", &mut self.presign_token)]);
        }
    }

    message!(Request, Identity, BankCard, Response);
}
