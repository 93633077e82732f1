//! `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// 商家明细单号查询明细单 (partner)
    ///
    /// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .partner_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("plfk2020042013")
    ///     .details()
    ///     .out_detail_no()
    ///     .out_detail_no("x23zy545Bd5436")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    }
}

/// 商家明细单号查询明细单
pub mod get {

    pub use crate::v3::partner_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::{Response, DetailStatus, FailReason};
}
