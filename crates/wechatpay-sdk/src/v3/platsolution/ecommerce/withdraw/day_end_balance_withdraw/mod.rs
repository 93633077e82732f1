//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`

pub mod out_request_no;

/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
pub struct DayEndBalanceWithdraw {
    pub(crate) node: crate::chain::Node,
}

impl DayEndBalanceWithdraw {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw")
    }
}

/// 二级商户按日终余额预约提现
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
pub use crate::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::out_request_no::get::{Response, Status};

    enumeration! {
        /// 计算提现金额方式
        CalculateAmountType {
            ONLY_DAY_END_BALANCE = "ONLY_DAY_END_BALANCE",
            ALLOW_CURRENT_BALANCE = "ALLOW_CURRENT_BALANCE",
        }
    }

    /// 二级商户按日终余额预约提现：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<CalculateAmountType>>("calculate_amount_type"),
            message::optional::<String>("remark"),
            message::optional::<String>("bank_memo"),
            message::optional::<String>("notify_url"),
            message::optional::<crate::Fen>("reserve_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户提现单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 计算提现金额方式（必填）
        pub fn calculate_amount_type(
            self,
            value: impl Into<crate::Enumeration<CalculateAmountType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CalculateAmountType>>(
                "calculate_amount_type",
                value,
            ))
        }

        /// 提现备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }

        /// 银行附言
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_memo", value))
        }

        /// 提现结果通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 留存额，单位为分
        pub fn reserve_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("reserve_amount", value))
        }
    }

    request!(Request);
}
