//! `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
    }

    /// 商户转账批次单号查询批次单 (partner)
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900102208")
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_state(get::DetailState::ALL);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}")
    }
}

/// 商户转账批次单号查询批次单
pub mod get {

    pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::get::DetailState;
pub use crate::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::get::Request;
pub use crate::v3::platsolution::mch_transfer::batches::batch_id::batch_id::get::{Response, TransferBatch, Data};
}
