//! `/v3/transfer/batches/batch-id/{batch_id}`

pub mod details;

/// `/v3/transfer/batches/batch-id/{batch_id}`
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
    }

    /// 微信批次单号查询批次单 (direct)
    ///
    /// `GET /v3/transfer/batches/batch-id/{batch_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::batches::batch_id::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_status(get::DetailStatus::FAIL);
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1030000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transfer/batches/batch-id/{batch_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/batch-id/{batch_id}")
    }
}

/// 微信批次单号查询批次单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get::BatchStatus;
    pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_batch_type::BatchType;
    pub use crate::v3::transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::DetailStatus as TransferDetailListDetailStatus;

    enumeration! {
        /// 明细状态
        DetailStatus {
            WAIT_PAY = "WAIT_PAY",
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 批次关闭原因
        CloseReason {
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
        }
    }

    /// 微信批次单号查询批次单：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<bool>("need_query_detail"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
            message::optional::<crate::Enumeration<DetailStatus>>("detail_status"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否查询转账明细单（必填）
        #[inline]
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.with("need_query_detail", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 明细状态
        pub fn detail_status(self, value: impl Into<crate::Enumeration<DetailStatus>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DetailStatus>>("detail_status", value))
        }
    }

    /// 微信批次单号查询批次单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单
        pub transfer_batch: Option<TransferBatch>,
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    /// 转账批次单
    #[non_exhaustive]
    pub struct TransferBatch {
        /// 商户号
        pub mchid: Option<String>,
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信批次单号
        pub batch_id: Option<String>,
        /// 直连商户的appid
        pub appid: Option<String>,
        /// 批次状态
        pub batch_status: Option<crate::Enumeration<BatchStatus>>,
        /// 批次类型
        pub batch_type: Option<crate::Enumeration<BatchType>>,
        /// 批次名称
        pub batch_name: Option<String>,
        /// 批次备注
        pub batch_remark: Option<String>,
        /// 批次关闭原因
        pub close_reason: Option<crate::Enumeration<CloseReason>>,
        /// 转账总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数
        pub total_num: Option<i64>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次更新时间
        pub update_time: Option<crate::Time>,
        /// 转账成功金额，单位为分
        pub success_amount: Option<crate::Fen>,
        /// 转账成功笔数
        pub success_num: Option<i64>,
        /// 转账失败金额，单位为分
        pub fail_amount: Option<crate::Fen>,
        /// 转账失败笔数
        pub fail_num: Option<i64>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
    }

    /// 转账明细单列表
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信明细单号
        pub detail_id: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_status: Option<crate::Enumeration<TransferDetailListDetailStatus>>,
    }

    request!(Request);

    message! {
        Response {
            0 => transfer_batch: "transfer_batch",
            1 => transfer_detail_list: "transfer_detail_list",
        }
        TransferBatch {
            0 => mchid: "mchid",
            1 => out_batch_no: "out_batch_no",
            2 => batch_id: "batch_id",
            3 => appid: "appid",
            4 => batch_status: "batch_status",
            5 => batch_type: "batch_type",
            6 => batch_name: "batch_name",
            7 => batch_remark: "batch_remark",
            8 => close_reason: "close_reason",
            9 => total_amount: "total_amount",
            10 => total_num: "total_num",
            11 => create_time: "create_time",
            12 => update_time: "update_time",
            13 => success_amount: "success_amount",
            14 => success_num: "success_num",
            15 => fail_amount: "fail_amount",
            16 => fail_num: "fail_num",
            17 => transfer_scene_id: "transfer_scene_id",
        }
        TransferDetailList {
            0 => detail_id: "detail_id",
            1 => out_detail_no: "out_detail_no",
            2 => detail_status: "detail_status",
        }
    }
}
