//! `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`

/// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
pub struct OutRechargeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRechargeNo {
    /// 查询银行转账充值结果 (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .bank_transfer_recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz202407181234")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        )
    }
}

/// 查询银行转账充值结果
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get::{Response, RechargeScene, BankTransferInfo};
pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get_recharge_state::{RechargeState, RechargeAmount};
}
