//! `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// 微信转账单号查询转账单 (direct)
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .transfer_bill_no()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node
            .get("/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}")
    }
}

/// 微信转账单号查询转账单
pub mod get {

    pub use crate::shared::v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel_post::State;
pub use crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;
}
