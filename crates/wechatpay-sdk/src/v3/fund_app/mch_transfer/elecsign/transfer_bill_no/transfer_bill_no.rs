//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// 微信单号查询电子回单 (direct)
    ///
    /// `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .transfer_bill_no()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}")
    }
}

/// 微信单号查询电子回单
pub mod get {

    pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::get::{
        HashType, Response, State,
    };
}
