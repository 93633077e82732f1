//! `v2/pay/querycombinedorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/querycombinedorder`
pub struct Querycombinedorder(pub(crate) Node);

impl Querycombinedorder {
    /// 合单查单 (direct and partner)
    ///
    /// `POST /pay/querycombinedorder`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::querycombinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("1217752501201407033233368018");
    /// let answer = client.v2().pay().querycombinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/querycombinedorder", rest)
    }
}

/// 合单查单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Listed, Message, Named, Object, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};
    pub use crate::v2::pay::facepay::post::{Scope, Type};
    pub use crate::v2::pay::facepayquery::post::TradeState;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/querycombinedorder").reads();

    enumeration! {
        /// 交易类型
        TradeType {
            NATIVE = "NATIVE",
            JSAPI = "JSAPI",
            APP = "APP",
            MWEB = "MWEB",
        }
    }

    /// 合单查单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("combine_appid"),
            required::<String>("combine_mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("combine_out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合单appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_appid", value.into()))
        }

        /// 合单商户号（必填）
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_out_trade_no", value.into()))
        }
    }

    /// 合单查单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 合单appid
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 合单用户标识
        pub combine_openid: Option<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 子单信息JSON格式字符串
        pub sub_order_list: Option<JsonText<SubOrderList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("combine_appid", &mut self.combine_appid),
                3 => Named("combine_mch_id", &mut self.combine_mch_id),
                4 => Named("nonce_str", &mut self.nonce_str),
                5 => Named("device_info", &mut self.device_info),
                6 => Named("combine_openid", &mut self.combine_openid),
                7 => Named("combine_out_trade_no", &mut self.combine_out_trade_no),
                8 => Named("sign", &mut self.sign),
                9 => Named("result_code", &mut self.result_code),
                10 => Named("result_msg", &mut self.result_msg),
                11 => Named("trade_state", &mut self.trade_state),
                12 => Named("trade_state_desc", &mut self.trade_state_desc),
                13 => Named("err_code", &mut self.err_code),
                14 => Named("err_code_des", &mut self.err_code_des),
                15 => Named("sub_order_list", &mut self.sub_order_list),
                _ => return None,
            })
        }
    }

    /// 子单信息JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrderList {
        /// 子订单数
        pub order_num: Option<i64>,
        /// 子订单信息
        pub order_list: Option<Vec<OrderList>>,
    }

    impl Message for SubOrderList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("order_num", &mut self.order_num),
                1 => Named("order_list", &mut self.order_list),
                _ => return None,
            })
        }
    }

    /// 子订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderList {
        /// 子单商户号
        pub mchid: Option<String>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 附加数据
        pub attach: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 子单商户订单号
        pub out_trade_no: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 商品描述
        pub description: Option<String>,
        /// 营销详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for OrderList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("trade_type", &mut self.trade_type),
                2 => Named("attach", &mut self.attach),
                3 => Named("amount", &mut self.amount),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("out_trade_no", &mut self.out_trade_no),
                6 => Named("goods_tag", &mut self.goods_tag),
                7 => Named("description", &mut self.description),
                8 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Option<Fen>,
        /// 标价币种
        pub currency: Option<String>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_amount", &mut self.total_amount),
                1 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    /// 营销详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("activity_id", &mut self.activity_id),
                6 => Named("wxpay_contribute", &mut self.wxpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub price: Option<Fen>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("wxpay_goods_id", &mut self.wxpay_goods_id),
                2 => Named("goods_name", &mut self.goods_name),
                3 => Named("quantity", &mut self.quantity),
                4 => Named("price", &mut self.price),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, SubOrderList, OrderList, Amount, PromotionDetail, GoodsDetail);
}
