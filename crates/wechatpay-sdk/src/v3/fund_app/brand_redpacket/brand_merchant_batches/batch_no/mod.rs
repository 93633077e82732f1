//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`

pub mod details;

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
pub struct BatchNo {
    pub(crate) node: crate::chain::Node,
}

impl BatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}")
    }
}

/// 微信支付批次单号查询批次单
pub mod get {
    use crate::message;

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::details::detail_no::get::DetailState as DetailListDetailState;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<bool>("need_query_detail"),
            message::optional::<crate::Enumeration<DetailState>>("detail_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否需要查询品牌红包明细单
        #[inline]
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.with("need_query_detail", value))
        }

        /// 品牌红包明细单状态
        pub fn detail_state(self, value: impl Into<crate::Enumeration<DetailState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DetailState>>("detail_state", value))
        }
    }

    /// 微信支付批次单号查询批次单：应答（其他接口共用）
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
        pub batch_state: Option<crate::Enumeration<BatchState>>,
        /// 品牌红包批次名称
        pub batch_name: Option<String>,
        /// 品牌红包批次备注
        pub batch_remark: Option<String>,
        /// 品牌红包批次单关闭原因
        pub close_reason: Option<crate::Enumeration<CloseReason>>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 总笔数
        pub total_num: Option<i64>,
        /// 品牌红包批次创建时间
        pub create_time: Option<crate::Time>,
        /// 品牌红包批次更新时间
        pub update_time: Option<crate::Time>,
        /// 发放成功金额，单位为分
        pub success_amount: Option<crate::Fen>,
        /// 发放成功笔数
        pub success_num: Option<i64>,
        /// 发放失败金额，单位为分
        pub fail_amount: Option<crate::Fen>,
        /// 发放失败笔数
        pub fail_num: Option<i64>,
        /// 品牌红包明细列表
        pub detail_list: Option<Vec<DetailList>>,
    }

    /// 品牌红包明细列表
    #[non_exhaustive]
    pub struct DetailList {
        /// 微信支付品牌红包明细单号
        pub transfer_detail_no: Option<String>,
        /// 商家品牌红包明细单号
        pub out_detail_no: Option<String>,
        /// 品牌红包明细单状态
        pub detail_state: Option<crate::Enumeration<DetailListDetailState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_mchid: "brand_mchid",
            1 => batch_no: "batch_no",
            2 => out_batch_no: "out_batch_no",
            3 => brand_id: "brand_id",
            4 => template_id: "template_id",
            5 => brand_appid: "brand_appid",
            6 => batch_state: "batch_state",
            7 => batch_name: "batch_name",
            8 => batch_remark: "batch_remark",
            9 => close_reason: "close_reason",
            10 => total_amount: "total_amount",
            11 => total_num: "total_num",
            12 => create_time: "create_time",
            13 => update_time: "update_time",
            14 => success_amount: "success_amount",
            15 => success_num: "success_num",
            16 => fail_amount: "fail_amount",
            17 => fail_num: "fail_num",
            18 => detail_list: "detail_list",
        }
        DetailList {
            0 => transfer_detail_no: "transfer_detail_no",
            1 => out_detail_no: "out_detail_no",
            2 => detail_state: "detail_state",
        }
    }
}
