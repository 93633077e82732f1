//! `/v3/refund/domestic/refunds/{out_refund_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/refund/domestic/refunds/{out_refund_no}`
pub struct OutRefundNo(pub(crate) Node);

impl OutRefundNo {
    /// 查询单笔退款 (direct and partner)
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .out_refund_no("sdk12345678920210326144648")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refund/domestic/refunds/{out_refund_no}", rest)
    }
}

/// 查询单笔退款
pub mod get {
    use http::Method;

    use crate::message::{Fen, Listed, Message, Named, Object, Time, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/refund/domestic/refunds/{out_refund_no}");

    /// 查询单笔退款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询单笔退款：应答（其他接口共用）
    #[derive(Clone, Default)]
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
        pub success_time: Option<Time>,
        /// 退款创建时间
        pub create_time: Option<Time>,
        /// 退款状态
        pub status: Option<String>,
        /// 资金账户
        pub funds_account: Option<String>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 优惠退款信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund_id", &mut self.refund_id),
                1 => Named("out_refund_no", &mut self.out_refund_no),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("channel", &mut self.channel),
                5 => Named("user_received_account", &mut self.user_received_account),
                6 => Named("success_time", &mut self.success_time),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("status", &mut self.status),
                9 => Named("funds_account", &mut self.funds_account),
                10 => Named("amount", &mut self.amount),
                11 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 应结退款金额，单位为分
        pub settlement_refund: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 手续费退款金额，单位为分
        pub refund_fee: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("refund", &mut self.refund),
                2 => Named("from", &mut self.from),
                3 => Named("payer_total", &mut self.payer_total),
                4 => Named("payer_refund", &mut self.payer_refund),
                5 => Named("settlement_refund", &mut self.settlement_refund),
                6 => Named("settlement_total", &mut self.settlement_total),
                7 => Named("discount_refund", &mut self.discount_refund),
                8 => Named("currency", &mut self.currency),
                9 => Named("refund_fee", &mut self.refund_fee),
                _ => return None,
            })
        }
    }

    /// 优惠退款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<Fen>,
        /// 商品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("scope", &mut self.scope),
                2 => Named("type", &mut self.r#type),
                3 => Named("amount", &mut self.amount),
                4 => Named("refund_amount", &mut self.refund_amount),
                5 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AmountFrom {
        /// 出资账户类型
        pub account: Option<String>,
        /// 出资金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for AmountFrom {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account", &mut self.account),
                1 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 商品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商户侧商品编码
        pub merchant_goods_id: Option<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品单价，单位为分
        pub unit_price: Option<Fen>,
        /// 商品退款金额，单位为分
        pub refund_amount: Option<Fen>,
        /// 商品退货数量
        pub refund_quantity: Option<i64>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("merchant_goods_id", &mut self.merchant_goods_id),
                1 => Named("wechatpay_goods_id", &mut self.wechatpay_goods_id),
                2 => Named("goods_name", &mut self.goods_name),
                3 => Named("unit_price", &mut self.unit_price),
                4 => Named("refund_amount", &mut self.refund_amount),
                5 => Named("refund_quantity", &mut self.refund_quantity),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Amount, PromotionDetail, AmountFrom, GoodsDetail);
}
