//! `/v3/bank-transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bank-transfer/batches/batch-id/{batch_id}`
pub struct BatchId(pub(crate) Node);

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-transfer/batches/batch-id/{batch_id}", rest)
    }
}

/// 微信支付批次单号查询批次单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::bank_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::{TransferScene, FailReason};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/bank-transfer/batches/batch-id/{batch_id}");

    enumeration! {
        /// 明细状态
        DetailState {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 批量转账用途
        TransferPurpose {
            GOODSPAYMENT = "GOODSPAYMENT",
            COMMISSION = "COMMISSION",
            REFUND = "REFUND",
            REIMBURSEMENT = "REIMBURSEMENT",
            FREIGHT = "FREIGHT",
            OTHERS = "OTHERS",
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
        /// 批次关闭原因
        CloseReason {
            MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<bool>("need_query_detail"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
            optional::<Enumeration<DetailState>>("detail_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn detail_state(self, value: impl Into<Enumeration<DetailState>>) -> Self {
            Self(self.0.with::<Enumeration<DetailState>>("detail_state", value.into()))
        }
    }

    /// 微信支付批次单号查询批次单：应答（其他接口共用）
    #[derive(Clone, Default)]
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
        pub transfer_scene: Option<Enumeration<TransferScene>>,
        /// 批次名称
        pub batch_name: Option<String>,
        /// 批次备注
        pub batch_remark: Option<String>,
        /// 附加信息
        pub attach_remark: Option<String>,
        /// 批量转账用途
        pub transfer_purpose: Option<Enumeration<TransferPurpose>>,
        /// 批次状态
        pub batch_state: Option<Enumeration<BatchState>>,
        /// 批次关闭原因
        pub close_reason: Option<Enumeration<CloseReason>>,
        /// 转账总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 转账总笔数
        pub total_count: Option<i64>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次更新时间
        pub update_time: Option<String>,
        /// 转账成功金额，单位为分
        pub success_amount: Option<Fen>,
        /// 转账成功笔数
        pub success_count: Option<i64>,
        /// 转账失败金额，单位为分
        pub fail_amount: Option<Fen>,
        /// 转账失败笔数
        pub fail_count: Option<i64>,
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bank_sp_mchid", &mut self.bank_sp_mchid),
                1 => Named("platform_mchid", &mut self.platform_mchid),
                2 => Named("specialized_payment_mchid", &mut self.specialized_payment_mchid),
                3 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                4 => Named("user_authorized_mchid", &mut self.user_authorized_mchid),
                5 => Named("user_authorized_appid", &mut self.user_authorized_appid),
                6 => Named("out_batch_no", &mut self.out_batch_no),
                7 => Named("batch_id", &mut self.batch_id),
                8 => Named("transfer_scene", &mut self.transfer_scene),
                9 => Named("batch_name", &mut self.batch_name),
                10 => Named("batch_remark", &mut self.batch_remark),
                11 => Named("attach_remark", &mut self.attach_remark),
                12 => Named("transfer_purpose", &mut self.transfer_purpose),
                13 => Named("batch_state", &mut self.batch_state),
                14 => Named("close_reason", &mut self.close_reason),
                15 => Named("total_amount", &mut self.total_amount),
                16 => Named("total_count", &mut self.total_count),
                17 => Named("create_time", &mut self.create_time),
                18 => Named("update_time", &mut self.update_time),
                19 => Named("success_amount", &mut self.success_amount),
                20 => Named("success_count", &mut self.success_count),
                21 => Named("fail_amount", &mut self.fail_amount),
                22 => Named("fail_count", &mut self.fail_count),
                23 => Named("transfer_detail_list", &mut self.transfer_detail_list),
                _ => return None,
            })
        }
    }

    /// 转账明细单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信支付明细单号
        pub detail_id: Option<String>,
        /// 银行明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_state: Option<Enumeration<TransferDetailListDetailState>>,
        /// 明细失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
    }

    impl Message for TransferDetailList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("detail_id", &mut self.detail_id),
                1 => Named("out_detail_no", &mut self.out_detail_no),
                2 => Named("detail_state", &mut self.detail_state),
                3 => Named("fail_reason", &mut self.fail_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, TransferDetailList);
}
