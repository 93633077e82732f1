//! 查询交易拦截申诉详情 · Query a transaction block appeal
//!
//! `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`

/// 查询交易拦截申诉详情 · Query a transaction block appeal
///
/// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
#[derive(Clone)]
pub struct BlockSubmissionId {
    pub(crate) node: crate::chain::Node,
}

impl BlockSubmissionId {
    /// 查询交易拦截申诉详情 · Query a transaction block appeal
    ///
    /// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    ///
    /// 服务商按申诉ID查询交易拦截申诉的进展，返回提交时间、审核结果和驳回原因。模式：服务商。
    ///
    /// Queries an appeal against a transaction block and returns its review result and rejection reason. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4014940449](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
    #[doc(alias(
        "查询交易拦截申诉详情",
        "Query a transaction block appeal",
        "商户管理记录",
        "transaction-block-submissions",
        "transaction-block/transaction-block-submissions"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/transaction-block/transaction-block-submissions/{block_submission_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/transaction-block/transaction-block-submissions/{block_submission_id}")
    }
}

/// 查询交易拦截申诉详情 · Query a transaction block appeal
pub mod get {

    enumeration! {
        /// 审核结果 · Review result
        ReviewResult {
            /// `EMPTY`: 无 · None
            EMPTY = "EMPTY",
            /// `PASS`: 通过 · Passed
            PASS = "PASS",
            /// `REJECT`: 驳回 · Rejected
            REJECT = "REJECT",
        }
    }

    /// 查询交易拦截申诉详情：应答 · Query a transaction block appeal: answer
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截申诉ID · Transaction block appeal ID
        pub block_submission_id: Option<String>,
        /// 提交时间 · Submission time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub submit_time: Option<crate::Time>,
        /// 审核结果 · Review result
        pub review_result: ReviewResult,
        /// 审核时间 · Review time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub review_time: Option<crate::Time>,
        /// 审核驳回原因 · Review rejection reason
        pub review_reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => block_submission_id: Optional "block_submission_id",
            1 => submit_time: Optional "submit_time",
            2 => review_result: Optional "review_result",
            3 => review_time: Optional "review_time",
            4 => review_reject_reason: Optional "review_reject_reason",
        }
    }
}
