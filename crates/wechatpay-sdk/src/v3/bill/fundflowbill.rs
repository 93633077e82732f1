//! `/v3/bill/fundflowbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bill/fundflowbill`
#[derive(Clone, Debug)]
pub struct Fundflowbill(pub(crate) Node);

impl Fundflowbill {
    /// 申请资金账单 (direct and partner)
    ///
    /// `GET /v3/bill/fundflowbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::fundflowbill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("")
    ///     .account_type(get::AccountType::BASIC)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().fundflowbill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bill/fundflowbill", rest)
    }
}

/// 申请资金账单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/bill/fundflowbill");

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 压缩类型
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 申请资金账单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 账单日期
        pub bill_date: Required<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 资金账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 压缩类型
        pub tar_type: Option<Enumeration<TarType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 账单日期
        #[inline]
        pub fn bill_date(mut self, value: impl Into<String>) -> Self {
            self.bill_date = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 资金账户类型
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Some(value.into());
            self
        }

        /// 压缩类型
        #[inline]
        pub fn tar_type(mut self, value: impl Into<Enumeration<TarType>>) -> Self {
            self.tar_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bill_date", &mut self.bill_date),
                ("sub_mchid", &mut self.sub_mchid),
                ("account_type", &mut self.account_type),
                ("tar_type", &mut self.tar_type),
            ]);
        }
    }

    /// 申请资金账单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型
        pub hash_type: Option<String>,
        /// 哈希值
        pub hash_value: Option<String>,
        /// 账单下载地址
        pub download_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("hash_type", &mut self.hash_type),
                ("hash_value", &mut self.hash_value),
                ("download_url", &mut self.download_url),
            ]);
        }
    }

    message!(Request, Response);
}
