//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`

pub mod out_request_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
#[derive(Clone, Debug)]
pub struct DayEndBalanceWithdraw(pub(crate) Node);

impl DayEndBalanceWithdraw {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// 二级商户按日终余额预约提现 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .calculate_amount_type(post::CalculateAmountType::ONLY_DAY_END_BALANCE)
    ///     .remark("交易提现")
    ///     .bank_memo("微信支付提现")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .reserve_amount(100);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .withdraw()
    ///     .day_end_balance_withdraw()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw", rest)
    }
}

/// 二级商户按日终余额预约提现
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post::AccountType;
pub use crate::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::out_request_no::get::{Response, Status};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw")
            .numbered_by("out_request_no");

    enumeration! {
        /// 计算提现金额方式
        CalculateAmountType {
            ONLY_DAY_END_BALANCE = "ONLY_DAY_END_BALANCE",
            ALLOW_CURRENT_BALANCE = "ALLOW_CURRENT_BALANCE",
        }
    }

    /// 二级商户按日终余额预约提现：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Required<String>,
        /// 商户提现单号
        pub out_request_no: Required<String>,
        /// 计算提现金额方式
        pub calculate_amount_type: Required<Enumeration<CalculateAmountType>>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 提现结果通知地址
        pub notify_url: Option<String>,
        /// 留存额，单位为分
        pub reserve_amount: Option<Fen>,
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

        /// 计算提现金额方式
        #[inline]
        pub fn calculate_amount_type(
            mut self,
            value: impl Into<Enumeration<CalculateAmountType>>,
        ) -> Self {
            self.calculate_amount_type = Required::set(value.into());
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

        /// 提现结果通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 留存额，单位为分
        #[inline]
        pub fn reserve_amount(mut self, value: impl Into<Fen>) -> Self {
            self.reserve_amount = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_request_no", &mut self.out_request_no),
                ("calculate_amount_type", &mut self.calculate_amount_type),
                ("remark", &mut self.remark),
                ("bank_memo", &mut self.bank_memo),
                ("notify_url", &mut self.notify_url),
                ("reserve_amount", &mut self.reserve_amount),
            ]);
        }
    }

    message!(Request);
}
