//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
#[derive(Clone, Debug)]
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 查询二级商户账户日终余额 (partner)
    ///
    /// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::enddaybalance::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("2019-08-17").account_type(get::AccountType::BASIC);
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .enddaybalance()
    ///     .sub_mchid("1222212222")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/fund/enddaybalance/{sub_mchid}", rest)
    }
}

/// 查询二级商户账户日终余额
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/fund/enddaybalance/{sub_mchid}");

    enumeration! {
        /// 账户类型
        AccountType {
            BASIC = "BASIC",
            DEPOSIT = "DEPOSIT",
        }
    }

    /// 查询二级商户账户日终余额：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 日期
        pub date: Required<String>,
        /// 账户类型
        pub account_type: Option<Enumeration<AccountType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 日期
        #[inline]
        pub fn date(mut self, value: impl Into<String>) -> Self {
            self.date = Required::set(value.into());
            self
        }

        /// 账户类型
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("date", &mut self.date), ("account_type", &mut self.account_type)]);
        }
    }

    /// 查询二级商户账户日终余额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 可用余额，单位为分
        pub available_amount: Option<Fen>,
        /// 不可用余额，单位为分
        pub pending_amount: Option<Fen>,
        /// 账户类型
        pub account_type: Option<Enumeration<AccountType>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("available_amount", &mut self.available_amount),
                ("pending_amount", &mut self.pending_amount),
                ("account_type", &mut self.account_type),
            ]);
        }
    }

    message!(Request, Response);
}
