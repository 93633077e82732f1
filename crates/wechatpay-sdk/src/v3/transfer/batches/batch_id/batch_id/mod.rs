//! `/v3/transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/batches/batch-id/{batch_id}`
pub struct BatchId(pub(crate) Node);

impl BatchId {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
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
    ///     .detail_status("FAIL");
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer/batches/batch-id/{batch_id}", rest)
    }
}

/// 微信批次单号查询批次单
pub mod get {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transfer/batches/batch-id/{batch_id}");

    /// 微信批次单号查询批次单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<bool>("need_query_detail"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
            optional::<String>("detail_status"),
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
        pub fn detail_status(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("detail_status", value.into()))
        }
    }

    /// 微信批次单号查询批次单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单
        pub transfer_batch: Option<TransferBatch>,
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transfer_batch", &mut self.transfer_batch),
                1 => Named("transfer_detail_list", &mut self.transfer_detail_list),
                _ => return None,
            })
        }
    }

    /// 转账批次单
    #[derive(Clone, Default)]
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
        pub batch_status: Option<String>,
        /// 批次类型
        pub batch_type: Option<String>,
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
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
    }

    impl Message for TransferBatch {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("out_batch_no", &mut self.out_batch_no),
                2 => Named("batch_id", &mut self.batch_id),
                3 => Named("appid", &mut self.appid),
                4 => Named("batch_status", &mut self.batch_status),
                5 => Named("batch_type", &mut self.batch_type),
                6 => Named("batch_name", &mut self.batch_name),
                7 => Named("batch_remark", &mut self.batch_remark),
                8 => Named("close_reason", &mut self.close_reason),
                9 => Named("total_amount", &mut self.total_amount),
                10 => Named("total_num", &mut self.total_num),
                11 => Named("create_time", &mut self.create_time),
                12 => Named("update_time", &mut self.update_time),
                13 => Named("success_amount", &mut self.success_amount),
                14 => Named("success_num", &mut self.success_num),
                15 => Named("fail_amount", &mut self.fail_amount),
                16 => Named("fail_num", &mut self.fail_num),
                17 => Named("transfer_scene_id", &mut self.transfer_scene_id),
                _ => return None,
            })
        }
    }

    /// 转账明细单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信明细单号
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

    message!(Response, TransferBatch, TransferDetailList);
}
