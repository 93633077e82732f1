//! 商家批次单号查询批次单 · Query a batch by merchant number
//!
//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// 商家批次单号查询批次单 · Query a batch by merchant number
///
/// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/details`: 商家明细单号查询明细单 · Query a detail by merchant number
    #[inline]
    pub fn details(&self) -> details::Details {
        details::Details { node: self.node.clone() }
    }

    /// 商家批次单号查询批次单 · Query a batch by merchant number
    ///
    /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// 商户按商家批次单号查询转账批次，可选择一并返回明细单列表并按状态筛选。模式：普通商户。
    ///
    /// Queries a transfer batch by merchant batch number, optionally with its details filtered by state. Mode: direct merchant.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .detail_status(get::DetailStatus::FAIL);
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 50 次请求。
    ///
    /// Rate limits: 50 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `NOT_FOUND` (404): 没有这张转账单，也可能还在受理中。隔几分钟再查；不要据此换单号重付。 · No such transfer exists, or it is still being accepted. Query again after some minutes. Do not pay under a new number because of this answer.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012458877](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
    #[doc(alias(
        "商家批次单号查询批次单",
        "Query a batch by merchant number",
        "商家转账",
        "out-batch-no",
        "batches/out-batch-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transfer/batches/out-batch-no/{out_batch_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/out-batch-no/{out_batch_no}")
    }
}

/// 商家批次单号查询批次单 · Query a batch by merchant number
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailStatus {
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `ALL`: 全部明细 · All details
            ALL = "ALL",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        BatchStatus {
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 批次类型 · Batch type
        BatchType {
            /// `API`: 通过接口 · By API
            API = "API",
            /// `WEB`: 通过网页 · On the web
            WEB = "WEB",
        }
    }

    enumeration! {
        /// 批次关闭原因 · Batch closing reason
        CloseReason {
            /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            /// `TRANSFER_SCENE_INVALID`: 转账场景不可用 · The transfer scenario is not available
            TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
        }
    }

    enumeration! {
        /// 明细状态 · Detail status
        TransferDetailListDetailStatus {
            /// `INIT`: 待校验 · To be checked
            INIT = "INIT",
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 商家批次单号查询批次单：请求 · Query a batch by merchant number: request
    ///
    /// 条件 Conditions:
    ///
    /// - limit 取 20 到 100。limit from 20 to 100
    /// - `detail_status`：need\_query\_detail 为 true 时必填。`detail_status`: Required when need\_query\_detail is true
    pub struct Request {
        /// 是否查询转账明细单（必填） · Whether to return transfer details (required)
        pub need_query_detail: Option<bool>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        ///
        /// 20～100，默认 `20`。20 to 100; default `20`.
        pub limit: Option<i64>,
        /// 明细状态 · Detail status
        pub detail_status: DetailStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 是否查询转账明细单（必填） · Whether to return transfer details (required)
        pub fn need_query_detail<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_query_detail = value.into_member();
            self
        }

        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 最大资源条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 明细状态 · Detail status
        pub fn detail_status<M>(mut self, value: impl crate::IntoMember<DetailStatus, M>) -> Self {
            self.detail_status = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 商家批次单号查询批次单：应答 · Query a batch by merchant number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单 · Transfer batch
        pub transfer_batch: Option<TransferBatch>,
        /// 转账明细单列表 · Transfer details
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账批次单 · Transfer batch
    #[non_exhaustive]
    pub struct TransferBatch {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 微信批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 直连商户的appid · Direct merchant app ID
        pub appid: Option<String>,
        /// 批次状态 · Batch status
        pub batch_status: BatchStatus,
        /// 批次类型 · Batch type
        pub batch_type: BatchType,
        /// 批次名称 · Batch name
        pub batch_name: Option<String>,
        /// 批次备注 · Batch remark
        pub batch_remark: Option<String>,
        /// 批次关闭原因 · Batch closing reason
        pub close_reason: CloseReason,
        /// 转账总金额 · Total transfer amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数 · Number of transfers
        pub total_num: Option<i64>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次更新时间 · Batch update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 转账成功金额 · Amount transferred successfully
        ///
        /// 单位为分。In fen.
        pub success_amount: Option<crate::Fen>,
        /// 转账成功笔数 · Number of successful transfers
        pub success_num: Option<i64>,
        /// 转账失败金额 · Amount of failed transfers
        ///
        /// 单位为分。In fen.
        pub fail_amount: Option<crate::Fen>,
        /// 转账失败笔数 · Number of failed transfers
        pub fail_num: Option<i64>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账明细单列表 · Transfer details
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信明细单号 · WeChat Pay detail number
        pub detail_id: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 明细状态 · Detail status
        pub detail_status: TransferDetailListDetailStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => need_query_detail: Required "need_query_detail",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => detail_status: Optional "detail_status",
        }
        Response {
            0 => transfer_batch: Optional "transfer_batch",
            1 => transfer_detail_list: Optional "transfer_detail_list",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        TransferBatch {
            0 => mchid: Optional "mchid",
            1 => out_batch_no: Optional "out_batch_no",
            2 => batch_id: Optional "batch_id",
            3 => appid: Optional "appid",
            4 => batch_status: Optional "batch_status",
            5 => batch_type: Optional "batch_type",
            6 => batch_name: Optional "batch_name",
            7 => batch_remark: Optional "batch_remark",
            8 => close_reason: Optional "close_reason",
            9 => total_amount: Optional "total_amount",
            10 => total_num: Optional "total_num",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
            13 => success_amount: Optional "success_amount",
            14 => success_num: Optional "success_num",
            15 => fail_amount: Optional "fail_amount",
            16 => fail_num: Optional "fail_num",
            17 => transfer_scene_id: Optional "transfer_scene_id",
        }
        TransferDetailList {
            0 => detail_id: Optional "detail_id",
            1 => out_detail_no: Optional "out_detail_no",
            2 => detail_status: Optional "detail_status",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = TransferDetailList;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.transfer_detail_list.as_ref().map_or(0, Vec::len),
                total: None,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<TransferDetailList> {
            self.transfer_detail_list.unwrap_or_default()
        }
    }
}
