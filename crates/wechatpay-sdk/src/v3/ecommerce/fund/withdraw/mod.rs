//! `/v3/ecommerce/fund/withdraw`

pub mod out_request_no;
pub mod withdraw_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/fund/withdraw`
#[derive(Clone, Debug)]
pub struct Withdraw(pub(crate) Node);

impl Withdraw {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// `/{withdraw_id}`: 微信支付提现单号
    #[inline]
    pub fn withdraw_id(self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId(self.0.bind("withdraw_id", value))
    }

    /// 账户余额提现 (partner)
    ///
    /// `POST /v3/ecommerce/fund/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(100)
    ///     .remark("交易提现")
    ///     .bank_memo("微信支付提现")
    ///     .account_type(post::AccountType::BASIC)
    ///     .notify_url("https://weixin.qq.com/a-fake-notify-url");
    /// let answer = client.v3().ecommerce().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/fund/withdraw", rest)
    }
}

/// 账户余额提现
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::AccountType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/fund/withdraw").numbered_by("out_request_no");

    /// 账户余额提现：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Required<String>,
        /// 商户提现单号
        pub out_request_no: Required<String>,
        /// 提现金额，单位为分
        pub amount: Required<Fen>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 出款账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 提现结果通知地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商户提现单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 提现金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 提现备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// 银行附言
        #[inline]
        pub fn bank_memo(mut self, value: impl Into<String>) -> Self {
            self.bank_memo = Some(value.into());
            self
        }

        /// 出款账户类型
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Some(value.into());
            self
        }

        /// 提现结果通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_request_no", &mut self.out_request_no),
                ("amount", &mut self.amount),
                ("remark", &mut self.remark),
                ("bank_memo", &mut self.bank_memo),
                ("account_type", &mut self.account_type),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 账户余额提现：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 出款账户类型
        pub account_type: Option<Enumeration<AccountType>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("withdraw_id", &mut self.withdraw_id),
                ("out_request_no", &mut self.out_request_no),
                ("account_type", &mut self.account_type),
            ]);
        }
    }

    message!(Request, Response);
}
