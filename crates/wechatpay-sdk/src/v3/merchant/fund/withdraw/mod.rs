//! `/v3/merchant/fund/withdraw`

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/withdraw`
#[derive(Clone, Debug)]
pub struct Withdraw(pub(crate) Node);

impl Withdraw {
    /// `/bill-type`
    #[inline]
    pub fn bill_type(self) -> bill_type::BillType {
        bill_type::BillType(self.0)
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// `/withdraw-id`
    #[inline]
    pub fn withdraw_id(self) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId(self.0)
    }

    /// 电商平台提现 (partner)
    ///
    /// `POST /v3/merchant/fund/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(1)
    ///     .remark("交易体现")
    ///     .bank_memo("xx平台提现")
    ///     .account_type(post::AccountType::BASIC)
    ///     .notify_url("");
    /// let answer = client.v3().merchant().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw", rest)
    }
}

/// 电商平台提现
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::get::AccountType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant/fund/withdraw").numbered_by("out_request_no");

    /// 电商平台提现：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户提现单号
        pub out_request_no: Required<String>,
        /// 提现金额，单位为分
        pub amount: Required<Fen>,
        /// 备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 资金账户类型
        pub account_type: Required<Enumeration<AccountType>>,
        /// 提现结果通知地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
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

        /// 备注
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

        /// 资金账户类型
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Required::set(value.into());
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
                ("out_request_no", &mut self.out_request_no),
                ("amount", &mut self.amount),
                ("remark", &mut self.remark),
                ("bank_memo", &mut self.bank_memo),
                ("account_type", &mut self.account_type),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 电商平台提现：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("withdraw_id", &mut self.withdraw_id),
                ("out_request_no", &mut self.out_request_no),
            ]);
        }
    }

    message!(Request, Response);
}
