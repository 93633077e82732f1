//! `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`

/// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 申请银行转账充值 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_recharge_no("cz202407181234")
    ///     .recharge_scene("ECOMMERCE_BANK_TRANSFER")
    ///     .account_type(post::AccountType::BASIC)
    ///     .recharge_amount(post::RechargeAmount::new().amount(500000).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .bank_transfer_recharges()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/bank-transfer-recharges/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/bank-transfer-recharges/apply")
    }
}

/// 申请银行转账充值
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_apply_post::{RechargeAmount, Response, TransferInAccount};

    /// 申请银行转账充值：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_recharge_no"),
            message::required::<String>("recharge_scene"),
            message::required::<crate::Enumeration<AccountType>>("account_type"),
            message::required::<RechargeAmount>("recharge_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户充值单号（必填）
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_recharge_no", value))
        }

        /// 充值场景（必填）
        pub fn recharge_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("recharge_scene", value))
        }

        /// 充值入账账户（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 充值金额（必填）
        #[inline]
        pub fn recharge_amount(self, value: RechargeAmount) -> Self {
            Self(self.0.with("recharge_amount", value))
        }
    }

    request!(Request);
}
