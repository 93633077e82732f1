//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
pub struct BatchId(pub(crate) Node);

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}", rest)
    }
}

/// 微信支付转账批次单号查询批次单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}");

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<bool>("need_query_detail"),
            optional::<Enumeration<DetailState>>("detail_state"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 是否查询转账明细单（必填）
        #[inline]
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.with("need_query_detail", value))
        }

        /// 明细状态
        pub fn detail_state(self, value: impl Into<Enumeration<DetailState>>) -> Self {
            Self(self.0.with::<Enumeration<DetailState>>("detail_state", value.into()))
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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transfer_batch", &mut self.transfer_batch),
                1 => Named("data", &mut self.data),
                2 => Named("offset", &mut self.offset),
                3 => Named("limit", &mut self.limit),
                _ => return None,
            })
        }
    }

    /// 转账批次单
    #[derive(Clone, Default)]
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
        pub total_amount: Option<Fen>,
        /// 转账总笔数
        pub total_num: Option<i64>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 转账成功金额，单位为分
        pub success_amount: Option<Fen>,
        /// 转账成功笔数
        pub success_num: Option<i64>,
        /// 转账失败金额，单位为分
        pub failed_amount: Option<Fen>,
        /// 转账失败笔数
        pub failed_num: Option<i64>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
    }

    impl Message for TransferBatch {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_batch_no", &mut self.out_batch_no),
                1 => Named("batch_id", &mut self.batch_id),
                2 => Named("sp_appid", &mut self.sp_appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("batch_state", &mut self.batch_state),
                6 => Named("batch_name", &mut self.batch_name),
                7 => Named("batch_remark", &mut self.batch_remark),
                8 => Named("close_reason", &mut self.close_reason),
                9 => Named("total_amount", &mut self.total_amount),
                10 => Named("total_num", &mut self.total_num),
                11 => Named("create_time", &mut self.create_time),
                12 => Named("success_amount", &mut self.success_amount),
                13 => Named("success_num", &mut self.success_num),
                14 => Named("failed_amount", &mut self.failed_amount),
                15 => Named("failed_num", &mut self.failed_num),
                16 => Named("transfer_scene_id", &mut self.transfer_scene_id),
                _ => return None,
            })
        }
    }

    /// 转账明细单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 商家转账明细单号
        pub detail_id: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 明细状态
        pub detail_state: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("detail_id", &mut self.detail_id),
                1 => Named("out_detail_no", &mut self.out_detail_no),
                2 => Named("detail_state", &mut self.detail_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, TransferBatch, Data);
}
