//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

/// `/v3/refund/domestic/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/{out_refund_no}`: 商户退款单号
    pub fn out_refund_no(&self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// `/{refund_id}`: 微信退款单号
    pub fn refund_id(&self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// 申请退款 (direct and partner)
    ///
    /// `POST /v3/refund/domestic/refunds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .notify_url("https://weixin.qq.com")
    ///     .funds_account("AVAILABLE")
    ///     .amount(
    ///         post::Amount::new()
    ///             .refund(888)
    ///             .from([post::AmountFrom::new().account("AVAILABLE").amount(444)])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .goods_detail([
    ///         post::GoodsDetail::new()
    ///             .merchant_goods_id("1217752501201407033233368018")
    ///             .wechatpay_goods_id("1001")
    ///             .goods_name("iPhone6s 16G")
    ///             .unit_price(528800)
    ///             .refund_amount(528800)
    ///             .refund_quantity(1),
    ///     ]);
    /// let answer = client.v3().refund().domestic().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refund/domestic/refunds", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds")
    }
}

/// 申请退款
pub mod post {

    /// 申请退款：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填）
        pub out_refund_no: Option<String>,
        /// 退款原因
        pub reason: Option<String>,
        /// 退款结果回调url
        pub notify_url: Option<String>,
        /// 退款资金来源
        pub funds_account: Option<String>,
        /// 金额信息（必填）
        pub amount: Option<Amount>,
        /// 退款商品
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单号
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 退款原因
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 退款结果回调url
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 退款资金来源
        pub fn funds_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.funds_account = value.into_member();
            self
        }

        /// 金额信息（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款商品
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 金额信息
    pub struct Amount {
        /// 退款金额，单位为分（必填）
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 原订单金额，单位为分（必填）
        pub total: Option<crate::Fen>,
        /// 退款币种（必填）
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 退款金额，单位为分（必填）
        pub fn refund<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund = value.into_member();
            self
        }

        /// 退款出资账户及金额
        pub fn from<M>(mut self, value: impl crate::IntoList<AmountFrom, M>) -> Self {
            self.from = value.into_list();
            self
        }

        /// 原订单金额，单位为分（必填）
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 退款币种（必填）
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 退款商品
    pub struct GoodsDetail {
        /// 商户侧商品编码（必填）
        pub merchant_goods_id: Option<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品单价，单位为分（必填）
        pub unit_price: Option<crate::Fen>,
        /// 商品退款金额，单位为分（必填）
        pub refund_amount: Option<crate::Fen>,
        /// 商品退货数量（必填）
        pub refund_quantity: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商户侧商品编码（必填）
        pub fn merchant_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_goods_id = value.into_member();
            self
        }

        /// 微信侧商品编码
        pub fn wechatpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wechatpay_goods_id = value.into_member();
            self
        }

        /// 商品名称
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品单价，单位为分（必填）
        pub fn unit_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.unit_price = value.into_member();
            self
        }

        /// 商品退款金额，单位为分（必填）
        pub fn refund_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund_amount = value.into_member();
            self
        }

        /// 商品退货数量（必填）
        pub fn refund_quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.refund_quantity = value.into_member();
            self
        }
    }

    /// 退款出资账户及金额
    pub struct AmountFrom {
        /// 出资账户类型（必填）
        pub account: Option<String>,
        /// 出资金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AmountFrom {
        /// 出资账户类型（必填）
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 出资金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 申请退款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<String>,
        /// 退款入账账户
        pub user_received_account: Option<String>,
        /// 退款成功时间
        pub success_time: Option<crate::Time>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 退款状态
        pub status: Option<String>,
        /// 资金账户
        pub funds_account: Option<String>,
        /// 金额信息
        pub amount: Option<ResponseAmount>,
        /// 优惠退款信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 金额信息
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<crate::Fen>,
        /// 退款金额，单位为分
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<ResponseAmountFrom>>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<crate::Fen>,
        /// 应结退款金额，单位为分
        pub settlement_refund: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<crate::Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 手续费退款金额，单位为分
        pub refund_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款信息
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 商品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款出资账户及金额
    #[non_exhaustive]
    pub struct ResponseAmountFrom {
        /// 出资账户类型
        pub account: Option<String>,
        /// 出资金额，单位为分
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品列表
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商户侧商品编码
        pub merchant_goods_id: Option<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品单价，单位为分
        pub unit_price: Option<crate::Fen>,
        /// 商品退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 商品退货数量
        pub refund_quantity: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, GoodsDetail, AmountFrom);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_trade_no: Optional "out_trade_no",
            3 => out_refund_no: Required "out_refund_no",
            4 => reason: Optional "reason",
            5 => notify_url: Optional "notify_url",
            6 => funds_account: Optional "funds_account",
            7 => amount: Required "amount",
            8 => goods_detail: Optional "goods_detail",
        }
        Amount {
            0 => refund: Required "refund",
            1 => from: Optional "from",
            2 => total: Required "total",
            3 => currency: Required "currency",
        }
        GoodsDetail {
            0 => merchant_goods_id: Required "merchant_goods_id",
            1 => wechatpay_goods_id: Optional "wechatpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => unit_price: Required "unit_price",
            4 => refund_amount: Required "refund_amount",
            5 => refund_quantity: Required "refund_quantity",
        }
        AmountFrom {
            0 => account: Required "account",
            1 => amount: Required "amount",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => transaction_id: Optional "transaction_id",
            3 => out_trade_no: Optional "out_trade_no",
            4 => channel: Optional "channel",
            5 => user_received_account: Optional "user_received_account",
            6 => success_time: Optional "success_time",
            7 => create_time: Optional "create_time",
            8 => status: Optional "status",
            9 => funds_account: Optional "funds_account",
            10 => amount: Optional "amount",
            11 => promotion_detail: Optional "promotion_detail",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => refund: Optional "refund",
            2 => from: Optional "from",
            3 => payer_total: Optional "payer_total",
            4 => payer_refund: Optional "payer_refund",
            5 => settlement_refund: Optional "settlement_refund",
            6 => settlement_total: Optional "settlement_total",
            7 => discount_refund: Optional "discount_refund",
            8 => currency: Optional "currency",
            9 => refund_fee: Optional "refund_fee",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
            5 => goods_detail: Optional "goods_detail",
        }
        ResponseAmountFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
        PromotionDetailGoodsDetail {
            0 => merchant_goods_id: Optional "merchant_goods_id",
            1 => wechatpay_goods_id: Optional "wechatpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => unit_price: Optional "unit_price",
            4 => refund_amount: Optional "refund_amount",
            5 => refund_quantity: Optional "refund_quantity",
        }
    }
}
