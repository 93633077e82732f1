//! `/v3/partner-transfer/batches/batch-id/{batch_id}`

pub mod details;

/// `/v3/partner-transfer/batches/batch-id/{batch_id}`
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
    }

    /// 微信支付批次单号查询批次单 (partner)
    ///
    /// `GET /v3/partner-transfer/batches/batch-id/{batch_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_transfer::batches::batch_id::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_status(get::DetailStatus::FAIL);
    /// let answer = client
    ///     .v3()
    ///     .partner_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1030000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465772)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/partner-transfer/batches/batch-id/{batch_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer/batches/batch-id/{batch_id}")
    }
}

/// 微信支付批次单号查询批次单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get::TransferScene;
pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_get::TransferPurpose;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get::BatchStatus;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_authorization_type::AuthorizationType;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_batch_type::BatchType;
pub use crate::v3::partner_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::DetailStatus as TransferDetailListDetailStatus;

    enumeration! {
        /// 明细状态
        DetailStatus {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 批次关闭原因
        CloseReason {
            MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        }
    }

    /// 微信支付批次单号查询批次单：请求
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

    /// 微信支付批次单号查询批次单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 特约商户appid
        pub sub_appid: Option<String>,
        /// 批次状态
        pub batch_status: Option<crate::Enumeration<BatchStatus>>,
        /// 批次类型
        pub batch_type: Option<crate::Enumeration<BatchType>>,
        /// 特约商户授权类型
        pub authorization_type: Option<crate::Enumeration<AuthorizationType>>,
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
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 服务商的appid
        pub sp_appid: Option<String>,
        /// 批量转账用途
        pub transfer_purpose: Option<crate::Enumeration<TransferPurpose>>,
        /// 转账场景
        pub transfer_scene: Option<crate::Enumeration<TransferScene>>,
    }

    /// 转账明细单列表
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信支付明细单号
        pub detail_id: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_status: Option<crate::Enumeration<TransferDetailListDetailStatus>>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => out_batch_no: "out_batch_no",
            3 => batch_id: "batch_id",
            4 => sub_appid: "sub_appid",
            5 => batch_status: "batch_status",
            6 => batch_type: "batch_type",
            7 => authorization_type: "authorization_type",
            8 => batch_name: "batch_name",
            9 => batch_remark: "batch_remark",
            10 => close_reason: "close_reason",
            11 => total_amount: "total_amount",
            12 => total_num: "total_num",
            13 => create_time: "create_time",
            14 => update_time: "update_time",
            15 => success_amount: "success_amount",
            16 => success_num: "success_num",
            17 => fail_amount: "fail_amount",
            18 => fail_num: "fail_num",
            19 => transfer_detail_list: "transfer_detail_list",
            20 => sp_appid: "sp_appid",
            21 => transfer_purpose: "transfer_purpose",
            22 => transfer_scene: "transfer_scene",
        }
        TransferDetailList {
            0 => detail_id: "detail_id",
            1 => out_detail_no: "out_detail_no",
            2 => detail_status: "detail_status",
        }
    }
}
