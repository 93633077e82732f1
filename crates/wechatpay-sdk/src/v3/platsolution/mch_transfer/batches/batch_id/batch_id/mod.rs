//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`

pub mod details;

/// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
    }

    /// 微信支付转账批次单号查询批次单 (partner)
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::batch_id::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900102208")
    ///     .need_query_detail(true)
    ///     .detail_state(get::DetailState::FAIL)
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("131000011085109987515042023022300246500006")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}")
    }
}

/// 微信支付转账批次单号查询批次单
pub mod get {
    use crate::message;

    enumeration! {
        /// 明细状态
        DetailState {
            ALL = "ALL",
            WAIT_PAY = "WAIT_PAY",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 微信支付转账批次单号查询批次单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<bool>("need_query_detail"),
            message::optional::<crate::Enumeration<DetailState>>("detail_state"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 是否查询转账明细单（必填）
        #[inline]
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.with("need_query_detail", value))
        }

        /// 明细状态
        pub fn detail_state(self, value: impl Into<crate::Enumeration<DetailState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DetailState>>("detail_state", value))
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
    }

    /// 微信支付转账批次单号查询批次单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单
        pub transfer_batch: Option<TransferBatch>,
        /// 转账明细单列表
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
    }

    /// 转账批次单
    #[non_exhaustive]
    pub struct TransferBatch {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 服务商应用ID
        pub sp_appid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户应用ID
        pub sub_appid: Option<String>,
        /// 批次状态
        pub batch_state: Option<String>,
        /// 批次名称
        pub batch_name: Option<String>,
        /// 批次备注
        pub batch_remark: Option<String>,
        /// 批次关闭原因
        pub close_reason: Option<String>,
        /// 转账总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数
        pub total_num: Option<i64>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 转账成功金额，单位为分
        pub success_amount: Option<crate::Fen>,
        /// 转账成功笔数
        pub success_num: Option<i64>,
        /// 转账失败金额，单位为分
        pub failed_amount: Option<crate::Fen>,
        /// 转账失败笔数
        pub failed_num: Option<i64>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
    }

    /// 转账明细单列表
    #[non_exhaustive]
    pub struct Data {
        /// 商家转账明细单号
        pub detail_id: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_state: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => transfer_batch: "transfer_batch",
            1 => data: "data",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        TransferBatch {
            0 => out_batch_no: "out_batch_no",
            1 => batch_id: "batch_id",
            2 => sp_appid: "sp_appid",
            3 => sub_mchid: "sub_mchid",
            4 => sub_appid: "sub_appid",
            5 => batch_state: "batch_state",
            6 => batch_name: "batch_name",
            7 => batch_remark: "batch_remark",
            8 => close_reason: "close_reason",
            9 => total_amount: "total_amount",
            10 => total_num: "total_num",
            11 => create_time: "create_time",
            12 => success_amount: "success_amount",
            13 => success_num: "success_num",
            14 => failed_amount: "failed_amount",
            15 => failed_num: "failed_num",
            16 => transfer_scene_id: "transfer_scene_id",
        }
        Data {
            0 => detail_id: "detail_id",
            1 => out_detail_no: "out_detail_no",
            2 => detail_state: "detail_state",
        }
    }
}
