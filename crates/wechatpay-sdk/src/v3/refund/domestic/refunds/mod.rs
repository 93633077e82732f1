//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/refund/domestic/refunds`
#[derive(Clone, Debug)]
pub struct Refunds(pub(crate) Node);

impl Refunds {
    /// `/{out_refund_no}`: 商户退款单号
    #[inline]
    pub fn out_refund_no(self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo(self.0.bind("out_refund_no", value))
    }

    /// `/{refund_id}`: 微信退款单号
    #[inline]
    pub fn refund_id(self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId(self.0.bind("refund_id", value))
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
    ///             .from(vec![post::AmountFrom::new().account("AVAILABLE").amount(444)])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .goods_detail(vec![
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refund/domestic/refunds", rest)
    }
}

/// 申请退款
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::{Operation, Query};

    pub use crate::v3::refund::domestic::refunds::out_refund_no::get::{
        Amount as ResponseAmount, AmountFrom as ResponseAmountFrom,
        GoodsDetail as PromotionDetailGoodsDetail, PromotionDetail, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/refund/domestic/refunds").queried_by(
            "out_refund_no",
            Query {
                path: "/v3/refund/domestic/refunds/{out_refund_no}",
                with: &["sub_mchid"],
                absent: "RESOURCE_NOT_EXISTS",
            },
        );

    /// 申请退款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Required<String>,
        /// 退款原因
        pub reason: Option<String>,
        /// 退款结果回调url
        pub notify_url: Option<String>,
        /// 退款资金来源
        pub funds_account: Option<String>,
        /// 金额信息
        pub amount: Required<Amount>,
        /// 退款商品
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商户退款单号
        #[inline]
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Required::set(value.into());
            self
        }

        /// 退款原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Some(value.into());
            self
        }

        /// 退款结果回调url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 退款资金来源
        #[inline]
        pub fn funds_account(mut self, value: impl Into<String>) -> Self {
            self.funds_account = Some(value.into());
            self
        }

        /// 金额信息
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 退款商品
        #[inline]
        pub fn goods_detail(mut self, value: Vec<GoodsDetail>) -> Self {
            self.goods_detail = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_refund_no", &mut self.out_refund_no),
                ("reason", &mut self.reason),
                ("notify_url", &mut self.notify_url),
                ("funds_account", &mut self.funds_account),
                ("amount", &mut self.amount),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额，单位为分
        pub refund: Required<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 原订单金额，单位为分
        pub total: Required<Fen>,
        /// 退款币种
        pub currency: Required<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 退款金额，单位为分
        #[inline]
        pub fn refund(mut self, value: impl Into<Fen>) -> Self {
            self.refund = Required::set(value.into());
            self
        }

        /// 退款出资账户及金额
        #[inline]
        pub fn from(mut self, value: Vec<AmountFrom>) -> Self {
            self.from = Some(value);
            self
        }

        /// 原订单金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 退款币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund", &mut self.refund),
                ("from", &mut self.from),
                ("total", &mut self.total),
                ("currency", &mut self.currency),
            ]);
        }
    }

    /// 退款商品
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商户侧商品编码
        pub merchant_goods_id: Required<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品单价，单位为分
        pub unit_price: Required<Fen>,
        /// 商品退款金额，单位为分
        pub refund_amount: Required<Fen>,
        /// 商品退货数量
        pub refund_quantity: Required<i64>,
    }

    impl GoodsDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户侧商品编码
        #[inline]
        pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_goods_id = Required::set(value.into());
            self
        }

        /// 微信侧商品编码
        #[inline]
        pub fn wechatpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wechatpay_goods_id = Some(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// 商品单价，单位为分
        #[inline]
        pub fn unit_price(mut self, value: impl Into<Fen>) -> Self {
            self.unit_price = Required::set(value.into());
            self
        }

        /// 商品退款金额，单位为分
        #[inline]
        pub fn refund_amount(mut self, value: impl Into<Fen>) -> Self {
            self.refund_amount = Required::set(value.into());
            self
        }

        /// 商品退货数量
        #[inline]
        pub fn refund_quantity(mut self, value: i64) -> Self {
            self.refund_quantity = Required::set(value);
            self
        }
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_goods_id", &mut self.merchant_goods_id),
                ("wechatpay_goods_id", &mut self.wechatpay_goods_id),
                ("goods_name", &mut self.goods_name),
                ("unit_price", &mut self.unit_price),
                ("refund_amount", &mut self.refund_amount),
                ("refund_quantity", &mut self.refund_quantity),
            ]);
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AmountFrom {
        /// 出资账户类型
        pub account: Required<String>,
        /// 出资金额，单位为分
        pub amount: Required<Fen>,
    }

    impl AmountFrom {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 出资账户类型
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 出资金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }
    }

    impl Message for AmountFrom {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("account", &mut self.account), ("amount", &mut self.amount)]);
        }
    }

    message!(Request, Amount, GoodsDetail, AmountFrom);
}
