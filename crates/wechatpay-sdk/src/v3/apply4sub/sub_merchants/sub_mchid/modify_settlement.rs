//! `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
#[derive(Clone, Debug)]
pub struct ModifySettlement(pub(crate) Node);

impl ModifySettlement {
    /// 修改结算帐号 (partner)
    ///
    /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::modify_settlement::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .modify_mode(post::ModifyMode::MODIFY_MODE_ASYNC)
    ///     .account_type(post::AccountType::ACCOUNT_TYPE_BUSINESS)
    ///     .account_bank("工商银行")
    ///     .bank_address_code("110000")
    ///     .bank_name("中国工商银行股份有限公司北京市分行营业部")
    ///     .bank_branch_id("402713354941")
    ///     .account_number("6225760000000000")
    ///     .account_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900006491")
    ///     .modify_settlement()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721277)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", rest)
    }
}

/// 修改结算帐号
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get::AccountType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement");

    enumeration! {
        /// 修改模式
        ModifyMode {
            MODIFY_MODE_ASYNC = "MODIFY_MODE_ASYNC",
        }
    }

    /// 修改结算帐号：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 修改模式
        pub modify_mode: Option<Enumeration<ModifyMode>>,
        /// 账户类型
        pub account_type: Required<Enumeration<AccountType>>,
        /// 开户银行
        pub account_bank: Required<String>,
        /// 开户银行省市编码
        pub bank_address_code: Required<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 银行账号，加密传输
        pub account_number: Required<Sensitive>,
        /// 开户名称，加密传输
        pub account_name: Option<Sensitive>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 修改模式
        #[inline]
        pub fn modify_mode(mut self, value: impl Into<Enumeration<ModifyMode>>) -> Self {
            self.modify_mode = Some(value.into());
            self
        }

        /// 账户类型
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Required::set(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Required::set(value.into());
            self
        }

        /// 开户银行省市编码
        #[inline]
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Required::set(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 开户银行联行号
        #[inline]
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// 银行账号，加密传输
        #[inline]
        pub fn account_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_number = Required::set(value.into());
            self
        }

        /// 开户名称，加密传输
        #[inline]
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("modify_mode", &mut self.modify_mode),
                ("account_type", &mut self.account_type),
                ("account_bank", &mut self.account_bank),
                ("bank_address_code", &mut self.bank_address_code),
                ("bank_name", &mut self.bank_name),
                ("bank_branch_id", &mut self.bank_branch_id),
                ("account_number", &mut self.account_number),
                ("account_name", &mut self.account_name),
            ]);
        }
    }

    /// 修改结算帐号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 修改结算账户申请单号
        pub application_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("application_no", &mut self.application_no)]);
        }
    }

    message!(Request, Response);
}
