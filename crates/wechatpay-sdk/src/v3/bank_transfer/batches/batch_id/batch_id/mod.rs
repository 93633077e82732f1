//! `/v3/bank-transfer/batches/batch-id/{batch_id}`

pub mod details;

/// `/v3/bank-transfer/batches/batch-id/{batch_id}`
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
    }

    /// 微信支付批次单号查询批次单
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_transfer::batches::batch_id::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_state(get::DetailState::FAIL);
    /// let answer = client
    ///     .v3()
    ///     .bank_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1130000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bank-transfer/batches/batch-id/{batch_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches/batch-id/{batch_id}")
    }
}

/// 微信支付批次单号查询批次单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get::TransferScene;
pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_get::TransferPurpose;
pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_get_close_reason::CloseReason;
pub use crate::v3::bank_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::FailReason;

    enumeration! {
        /// 明细状态
        DetailState {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 批次状态
        BatchState {
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 明细状态
        TransferDetailListDetailState {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
        }
    }

    /// 微信支付批次单号查询批次单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<bool>("need_query_detail"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
            message::optional::<crate::Enumeration<DetailState>>("detail_state"),
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
        pub fn detail_state(self, value: impl Into<crate::Enumeration<DetailState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DetailState>>("detail_state", value))
        }
    }

    /// 微信支付批次单号查询批次单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 银行服务商号
        pub bank_sp_mchid: Option<String>,
        /// 服务平台商户号
        pub platform_mchid: Option<String>,
        /// 付款企业商户号
        pub specialized_payment_mchid: Option<String>,
        /// 实际出资商户号
        pub sponsor_mchid: Option<String>,
        /// 用户授权商户号
        pub user_authorized_mchid: Option<String>,
        /// 用户授权appid
        pub user_authorized_appid: Option<String>,
        /// 银行批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 转账场景
        pub transfer_scene: Option<crate::Enumeration<TransferScene>>,
        /// 批次名称
        pub batch_name: Option<String>,
        /// 批次备注
        pub batch_remark: Option<String>,
        /// 附加信息
        pub attach_remark: Option<String>,
        /// 批量转账用途
        pub transfer_purpose: Option<crate::Enumeration<TransferPurpose>>,
        /// 批次状态
        pub batch_state: Option<crate::Enumeration<BatchState>>,
        /// 批次关闭原因
        pub close_reason: Option<crate::Enumeration<CloseReason>>,
        /// 转账总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数
        pub total_count: Option<i64>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次更新时间
        pub update_time: Option<crate::Time>,
        /// 转账成功金额，单位为分
        pub success_amount: Option<crate::Fen>,
        /// 转账成功笔数
        pub success_count: Option<i64>,
        /// 转账失败金额，单位为分
        pub fail_amount: Option<crate::Fen>,
        /// 转账失败笔数
        pub fail_count: Option<i64>,
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    /// 转账明细单列表
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信支付明细单号
        pub detail_id: Option<String>,
        /// 银行明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_state: Option<crate::Enumeration<TransferDetailListDetailState>>,
        /// 明细失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
    }

    request!(Request);

    message! {
        Response {
            0 => bank_sp_mchid: "bank_sp_mchid",
            1 => platform_mchid: "platform_mchid",
            2 => specialized_payment_mchid: "specialized_payment_mchid",
            3 => sponsor_mchid: "sponsor_mchid",
            4 => user_authorized_mchid: "user_authorized_mchid",
            5 => user_authorized_appid: "user_authorized_appid",
            6 => out_batch_no: "out_batch_no",
            7 => batch_id: "batch_id",
            8 => transfer_scene: "transfer_scene",
            9 => batch_name: "batch_name",
            10 => batch_remark: "batch_remark",
            11 => attach_remark: "attach_remark",
            12 => transfer_purpose: "transfer_purpose",
            13 => batch_state: "batch_state",
            14 => close_reason: "close_reason",
            15 => total_amount: "total_amount",
            16 => total_count: "total_count",
            17 => create_time: "create_time",
            18 => update_time: "update_time",
            19 => success_amount: "success_amount",
            20 => success_count: "success_count",
            21 => fail_amount: "fail_amount",
            22 => fail_count: "fail_count",
            23 => transfer_detail_list: "transfer_detail_list",
        }
        TransferDetailList {
            0 => detail_id: "detail_id",
            1 => out_detail_no: "out_detail_no",
            2 => detail_state: "detail_state",
            3 => fail_reason: "fail_reason",
        }
    }
}
