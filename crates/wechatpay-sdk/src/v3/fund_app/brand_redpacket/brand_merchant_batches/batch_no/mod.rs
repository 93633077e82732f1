//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
pub struct BatchNo(pub(crate) Node);

impl BatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
    }

    /// 微信支付批次单号查询批次单 (direct)
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .detail_state(get::DetailState::DETAIL_VIEW_ALL);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_batches()
    ///     .batch_no("1030000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}", rest)
    }
}

/// 微信支付批次单号查询批次单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::details::detail_no::get::DetailState as DetailListDetailState;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
    );

    enumeration! {
        /// 品牌红包明细单状态
        DetailState {
            DETAIL_VIEW_ALL = "DETAIL_VIEW_ALL",
            DETAIL_VIEW_SUCCESS = "DETAIL_VIEW_SUCCESS",
            DETAIL_VIEW_FAIL = "DETAIL_VIEW_FAIL",
        }
    }

    enumeration! {
        /// 批次单状态
        BatchState {
            WAIT_PAY = "WAIT_PAY",
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 品牌红包批次单关闭原因
        CloseReason {
            MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
            SYSTEM_OVERDUE_CLOSE = "SYSTEM_OVERDUE_CLOSE",
        }
    }

    /// 微信支付批次单号查询批次单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<bool>("need_query_detail"),
            optional::<Enumeration<DetailState>>("detail_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 是否需要查询品牌红包明细单
        #[inline]
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.with("need_query_detail", value))
        }

        /// 品牌红包明细单状态
        pub fn detail_state(self, value: impl Into<Enumeration<DetailState>>) -> Self {
            Self(self.0.with::<Enumeration<DetailState>>("detail_state", value.into()))
        }
    }

    /// 微信支付批次单号查询批次单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// 品牌ID
        pub brand_id: Option<i64>,
        /// 品牌红包模板ID
        pub template_id: Option<String>,
        /// 品牌AppID
        pub brand_appid: Option<String>,
        /// 批次单状态
        pub batch_state: Option<Enumeration<BatchState>>,
        /// 品牌红包批次名称
        pub batch_name: Option<String>,
        /// 品牌红包批次备注
        pub batch_remark: Option<String>,
        /// 品牌红包批次单关闭原因
        pub close_reason: Option<Enumeration<CloseReason>>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 总笔数
        pub total_num: Option<i64>,
        /// 品牌红包批次创建时间
        pub create_time: Option<Time>,
        /// 品牌红包批次更新时间
        pub update_time: Option<String>,
        /// 发放成功金额，单位为分
        pub success_amount: Option<Fen>,
        /// 发放成功笔数
        pub success_num: Option<i64>,
        /// 发放失败金额，单位为分
        pub fail_amount: Option<Fen>,
        /// 发放失败笔数
        pub fail_num: Option<i64>,
        /// 品牌红包明细列表
        pub detail_list: Option<Vec<DetailList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_mchid", &mut self.brand_mchid),
                1 => Named("batch_no", &mut self.batch_no),
                2 => Named("out_batch_no", &mut self.out_batch_no),
                3 => Named("brand_id", &mut self.brand_id),
                4 => Named("template_id", &mut self.template_id),
                5 => Named("brand_appid", &mut self.brand_appid),
                6 => Named("batch_state", &mut self.batch_state),
                7 => Named("batch_name", &mut self.batch_name),
                8 => Named("batch_remark", &mut self.batch_remark),
                9 => Named("close_reason", &mut self.close_reason),
                10 => Named("total_amount", &mut self.total_amount),
                11 => Named("total_num", &mut self.total_num),
                12 => Named("create_time", &mut self.create_time),
                13 => Named("update_time", &mut self.update_time),
                14 => Named("success_amount", &mut self.success_amount),
                15 => Named("success_num", &mut self.success_num),
                16 => Named("fail_amount", &mut self.fail_amount),
                17 => Named("fail_num", &mut self.fail_num),
                18 => Named("detail_list", &mut self.detail_list),
                _ => return None,
            })
        }
    }

    /// 品牌红包明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DetailList {
        /// 微信支付品牌红包明细单号
        pub transfer_detail_no: Option<String>,
        /// 商家品牌红包明细单号
        pub out_detail_no: Option<String>,
        /// 品牌红包明细单状态
        pub detail_state: Option<Enumeration<DetailListDetailState>>,
    }

    impl Message for DetailList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transfer_detail_no", &mut self.transfer_detail_no),
                1 => Named("out_detail_no", &mut self.out_detail_no),
                2 => Named("detail_state", &mut self.detail_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, DetailList);
}
