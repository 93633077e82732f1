//! `/v3/partner-transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/partner-transfer/batches/batch-id/{batch_id}`
pub struct BatchId(pub(crate) Node);

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/partner-transfer/batches/batch-id/{batch_id}", rest)
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

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/partner-transfer/batches/batch-id/{batch_id}");

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
        /// 转账场景
        TransferScene {
            ORDINARY_TRANSFER = "ORDINARY_TRANSFER",
            PAYROLL_CARD_TRANSFER = "PAYROLL_CARD_TRANSFER",
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
            optional::<Enumeration<DetailStatus>>("detail_status"),
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
        pub fn detail_status(self, value: impl Into<Enumeration<DetailStatus>>) -> Self {
            Self(self.0.with::<Enumeration<DetailStatus>>("detail_status", value.into()))
        }
    }

    /// 微信支付批次单号查询批次单：应答（其他接口共用）
    #[derive(Clone, Default)]
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
        pub batch_status: Option<String>,
        /// 批次类型
        pub batch_type: Option<String>,
        /// 特约商户授权类型
        pub authorization_type: Option<String>,
        /// 批次名称
        pub batch_name: Option<String>,
        /// 批次备注
        pub batch_remark: Option<String>,
        /// 批次关闭原因
        pub close_reason: Option<Enumeration<CloseReason>>,
        /// 转账总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 转账总笔数
        pub total_num: Option<i64>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次更新时间
        pub update_time: Option<String>,
        /// 转账成功金额，单位为分
        pub success_amount: Option<Fen>,
        /// 转账成功笔数
        pub success_num: Option<i64>,
        /// 转账失败金额，单位为分
        pub fail_amount: Option<Fen>,
        /// 转账失败笔数
        pub fail_num: Option<i64>,
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 服务商的appid
        pub sp_appid: Option<String>,
        /// 批量转账用途
        pub transfer_purpose: Option<Enumeration<TransferPurpose>>,
        /// 转账场景
        pub transfer_scene: Option<Enumeration<TransferScene>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("out_batch_no", &mut self.out_batch_no),
                3 => Named("batch_id", &mut self.batch_id),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("batch_status", &mut self.batch_status),
                6 => Named("batch_type", &mut self.batch_type),
                7 => Named("authorization_type", &mut self.authorization_type),
                8 => Named("batch_name", &mut self.batch_name),
                9 => Named("batch_remark", &mut self.batch_remark),
                10 => Named("close_reason", &mut self.close_reason),
                11 => Named("total_amount", &mut self.total_amount),
                12 => Named("total_num", &mut self.total_num),
                13 => Named("create_time", &mut self.create_time),
                14 => Named("update_time", &mut self.update_time),
                15 => Named("success_amount", &mut self.success_amount),
                16 => Named("success_num", &mut self.success_num),
                17 => Named("fail_amount", &mut self.fail_amount),
                18 => Named("fail_num", &mut self.fail_num),
                19 => Named("transfer_detail_list", &mut self.transfer_detail_list),
                20 => Named("sp_appid", &mut self.sp_appid),
                21 => Named("transfer_purpose", &mut self.transfer_purpose),
                22 => Named("transfer_scene", &mut self.transfer_scene),
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
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_status: Option<String>,
    }

    impl Message for TransferDetailList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("detail_id", &mut self.detail_id),
                1 => Named("out_detail_no", &mut self.out_detail_no),
                2 => Named("detail_status", &mut self.detail_status),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, TransferDetailList);
}
