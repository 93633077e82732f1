//! 商家批次单号查询批次单 · Query a red-packet batch by merchant number
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`

pub mod out_details;

/// 商家批次单号查询批次单 · Query a red-packet batch by merchant number
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/out-details`: 商家明细单号查询明细单 · Query a red packet by merchant number
    #[inline]
    pub fn out_details(&self) -> out_details::OutDetails {
        out_details::OutDetails { node: self.node.clone() }
    }

    /// 商家批次单号查询批次单 · Query a red-packet batch by merchant number
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    ///
    /// 品牌商户按自己的批次单号查询品牌红包批次的状态，也可以一并返回批次内的明细。模式：普通商户。
    ///
    /// Queries a brand red-packet batch by the merchant's batch number and can include the details of the batch. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::brand_redpacket::brand_merchant_out_batches::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_out_batches()
    ///     .out_batch_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014310378](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
    #[doc(alias(
        "商家批次单号查询批次单",
        "Query a red-packet batch by merchant number",
        "品牌红包",
        "brand-merchant-out-batches",
        "brand-redpacket/brand-merchant-out-batches"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}")
    }
}

/// 商家批次单号查询批次单 · Query a red-packet batch by merchant number
pub mod get {

    enumeration! {
        /// 品牌红包明细单状态 · Brand red packet detail status
        DetailState {
            /// `DETAIL_VIEW_ALL`: 全部明细 · All details
            DETAIL_VIEW_ALL = "DETAIL_VIEW_ALL",
            /// `DETAIL_VIEW_SUCCESS`: 成功的明细 · Successful details
            DETAIL_VIEW_SUCCESS = "DETAIL_VIEW_SUCCESS",
            /// `DETAIL_VIEW_FAIL`: 失败的明细 · Failed details
            DETAIL_VIEW_FAIL = "DETAIL_VIEW_FAIL",
        }
    }

    enumeration! {
        /// 批次单状态 · Batch status
        BatchState {
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
        /// 品牌红包批次单关闭原因 · Brand red packet batch closing reason
        CloseReason {
            /// `MERCHANT_REVOCATION`: 商户主动撤销 · Revoked by the merchant
            MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
            /// `SYSTEM_OVERDUE_CLOSE`: 系统超时关闭 · Closed by time-out
            SYSTEM_OVERDUE_CLOSE = "SYSTEM_OVERDUE_CLOSE",
        }
    }

    enumeration! {
        /// 品牌红包明细单状态 · Brand red packet detail status
        DetailListDetailState {
            /// `DETAIL_INIT`: 初始状态 · Initial state
            DETAIL_INIT = "DETAIL_INIT",
            /// `DETAIL_WAIT_PAY`: 待付款 · Waiting for payment
            DETAIL_WAIT_PAY = "DETAIL_WAIT_PAY",
            /// `DETAIL_PROCESSING`: 处理中 · In progress
            DETAIL_PROCESSING = "DETAIL_PROCESSING",
            /// `DETAIL_SUCCESS`: 成功 · Succeeded
            DETAIL_SUCCESS = "DETAIL_SUCCESS",
            /// `DETAIL_FAIL`: 失败 · Failed
            DETAIL_FAIL = "DETAIL_FAIL",
        }
    }

    /// 商家批次单号查询批次单：请求 · Query a red-packet batch by merchant number: request
    pub struct Request {
        /// 是否需要查询品牌红包明细单 · Whether to return brand red packet details
        pub need_query_detail: Option<bool>,
        /// 品牌红包明细单状态 · Brand red packet detail status
        pub detail_state: DetailState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 是否需要查询品牌红包明细单 · Whether to return brand red packet details
        pub fn need_query_detail<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_query_detail = value.into_member();
            self
        }

        /// 品牌红包明细单状态 · Brand red packet detail status
        pub fn detail_state<M>(mut self, value: impl crate::IntoMember<DetailState, M>) -> Self {
            self.detail_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 商家批次单号查询批次单：应答 · Query a red-packet batch by merchant number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 · Brand main merchant ID
        pub brand_mchid: Option<String>,
        /// 微信支付品牌红包批次单号 · WeChat Pay brand red packet batch
        pub batch_no: Option<String>,
        /// 商家品牌红包批次单号 · Merchant brand red packet batch number
        pub out_batch_no: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// 品牌红包模板ID · Brand red packet template ID
        pub template_id: Option<String>,
        /// 品牌AppID · Brand app ID
        pub brand_appid: Option<String>,
        /// 批次单状态 · Batch status
        pub batch_state: BatchState,
        /// 品牌红包批次名称 · Brand red packet batch name
        pub batch_name: Option<String>,
        /// 品牌红包批次备注 · Brand red packet batch remark
        pub batch_remark: Option<String>,
        /// 品牌红包批次单关闭原因 · Brand red packet batch closing reason
        pub close_reason: CloseReason,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 总笔数 · Total count
        pub total_num: Option<i64>,
        /// 品牌红包批次创建时间 · Brand red packet batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 品牌红包批次更新时间 · Brand red packet batch update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 发放成功金额 · Amount sent successfully
        ///
        /// 单位为分。In fen.
        pub success_amount: Option<crate::Fen>,
        /// 发放成功笔数 · Number of red packets issued
        pub success_num: Option<i64>,
        /// 发放失败金额 · Amount that failed to send
        ///
        /// 单位为分。In fen.
        pub fail_amount: Option<crate::Fen>,
        /// 发放失败笔数 · Number of red packets not issued
        pub fail_num: Option<i64>,
        /// 品牌红包明细列表 · Brand red packet details
        pub detail_list: Option<Vec<DetailList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌红包明细列表 · Brand red packet details
    #[non_exhaustive]
    pub struct DetailList {
        /// 微信支付品牌红包明细单号 · WeChat Pay brand red packet detail
        pub transfer_detail_no: Option<String>,
        /// 商家品牌红包明细单号 · Merchant brand red packet detail number
        pub out_detail_no: Option<String>,
        /// 品牌红包明细单状态 · Brand red packet detail status
        pub detail_state: DetailListDetailState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => need_query_detail: Optional "need_query_detail",
            1 => detail_state: Optional "detail_state",
        }
        Response {
            0 => brand_mchid: Optional "brand_mchid",
            1 => batch_no: Optional "batch_no",
            2 => out_batch_no: Optional "out_batch_no",
            3 => brand_id: Optional "brand_id",
            4 => template_id: Optional "template_id",
            5 => brand_appid: Optional "brand_appid",
            6 => batch_state: Optional "batch_state",
            7 => batch_name: Optional "batch_name",
            8 => batch_remark: Optional "batch_remark",
            9 => close_reason: Optional "close_reason",
            10 => total_amount: Optional "total_amount",
            11 => total_num: Optional "total_num",
            12 => create_time: Optional "create_time",
            13 => update_time: Optional "update_time",
            14 => success_amount: Optional "success_amount",
            15 => success_num: Optional "success_num",
            16 => fail_amount: Optional "fail_amount",
            17 => fail_num: Optional "fail_num",
            18 => detail_list: Optional "detail_list",
        }
        DetailList {
            0 => transfer_detail_no: Optional "transfer_detail_no",
            1 => out_detail_no: Optional "out_detail_no",
            2 => detail_state: Optional "detail_state",
        }
    }
}
