//! `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`

/// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
pub struct BlockSubmissionId {
    pub(crate) node: crate::chain::Node,
}

impl BlockSubmissionId {
    /// 查询交易拦截申诉详情 (partner)
    ///
    /// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_submissions()
    ///     .block_submission_id("B021234566799876aacsecd")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/transaction-block/transaction-block-submissions/{block_submission_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/transaction-block/transaction-block-submissions/{block_submission_id}")
    }
}

/// 查询交易拦截申诉详情
pub mod get {

    pub use crate::v3::transaction_block::transaction_block_submissions::sub_mchid::sub_mchid::post::{Response, ReviewResult};
}
