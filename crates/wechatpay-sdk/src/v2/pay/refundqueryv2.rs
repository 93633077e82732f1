//! `v2/pay/refundqueryv2`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/refundqueryv2`
pub struct Refundqueryv2(pub(crate) Node);

impl Refundqueryv2 {
    /// 查询退款（支持单品） (direct and partner)
    ///
    /// `POST /pay/refundqueryv2`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundqueryv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .refund_id("1217752501201407033233368018")
    ///     .offset(15);
    /// let answer = client.v2().pay().refundqueryv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/refundqueryv2", rest)
    }
}

/// 查询退款（支持单品）
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, JsonText, Message, Named, Numbered, message};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::closeorder::post::SignType;
    pub use crate::v2::pay::facepay::post::{Scope, Type};
    pub use crate::v2::pay::refundquery::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/refundqueryv2").reads();

    /// 查询退款（支持单品）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 订单总退款次数
        pub total_refund_count: Option<i64>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额，单位为分
        pub total_fee: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 货币种类
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 退款笔数
        pub refund_count: Option<i64>,
        /// 商户退款单号
        pub out_refund_no_n: Numbered<String>,
        /// 微信退款单号
        pub refund_id_n: Numbered<String>,
        /// 退款渠道
        pub refund_channel_n: Numbered<String>,
        /// 申请退款金额，单位为分
        pub refund_fee_n: Numbered<Fen>,
        /// 退款金额，单位为分
        pub settlement_refund_fee_n: Numbered<Fen>,
        /// 代金券类型
        pub coupon_type_n_m: Numbered<String>,
        /// 总代金券退款金额，单位为分
        pub coupon_refund_fee_n: Numbered<Fen>,
        /// 退款代金券使用数量
        pub coupon_refund_count_n: Numbered<i64>,
        /// 退款代金券ID
        pub coupon_refund_id_n_m: Numbered<String>,
        /// 单个代金券退款金额，单位为分
        pub coupon_refund_fee_n_m: Numbered<Fen>,
        /// 退款状态
        pub refund_status_n: Numbered<String>,
        /// 退款资金来源
        pub refund_account_n: Numbered<String>,
        /// 退款入账账户
        pub refund_recv_accout_n: Numbered<String>,
        /// 退款成功时间
        pub refund_success_time_n: Numbered<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<JsonText<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("appid", &mut self.appid),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("sub_appid", &mut self.sub_appid),
                8 => Named("sub_mch_id", &mut self.sub_mch_id),
                9 => Named("nonce_str", &mut self.nonce_str),
                10 => Named("sign", &mut self.sign),
                11 => Named("total_refund_count", &mut self.total_refund_count),
                12 => Named("transaction_id", &mut self.transaction_id),
                13 => Named("out_trade_no", &mut self.out_trade_no),
                14 => Named("total_fee", &mut self.total_fee),
                15 => Named("settlement_total_fee", &mut self.settlement_total_fee),
                16 => Named("fee_type", &mut self.fee_type),
                17 => Named("cash_fee", &mut self.cash_fee),
                18 => Named("refund_count", &mut self.refund_count),
                19 => Named("out_refund_no_$n", &mut self.out_refund_no_n),
                20 => Named("refund_id_$n", &mut self.refund_id_n),
                21 => Named("refund_channel_$n", &mut self.refund_channel_n),
                22 => Named("refund_fee_$n", &mut self.refund_fee_n),
                23 => Named("settlement_refund_fee_$n", &mut self.settlement_refund_fee_n),
                24 => Named("coupon_type_$n_$m", &mut self.coupon_type_n_m),
                25 => Named("coupon_refund_fee_$n", &mut self.coupon_refund_fee_n),
                26 => Named("coupon_refund_count_$n", &mut self.coupon_refund_count_n),
                27 => Named("coupon_refund_id_$n_$m", &mut self.coupon_refund_id_n_m),
                28 => Named("coupon_refund_fee_$n_$m", &mut self.coupon_refund_fee_n_m),
                29 => Named("refund_status_$n", &mut self.refund_status_n),
                30 => Named("refund_account_$n", &mut self.refund_account_n),
                31 => Named("refund_recv_accout_$n", &mut self.refund_recv_accout_n),
                32 => Named("refund_success_time_$n", &mut self.refund_success_time_n),
                33 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 营销详情JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 营销详情
        pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 营销详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetailPromotionDetail {
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
        /// 优惠券退款额，单位为分
        pub refund_amount: Option<Fen>,
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

    impl Message for PromotionDetailPromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("refund_amount", &mut self.refund_amount),
                6 => Named("activity_id", &mut self.activity_id),
                7 => Named("wxpay_contribute", &mut self.wxpay_contribute),
                8 => Named("merchant_contribute", &mut self.merchant_contribute),
                9 => Named("other_contribute", &mut self.other_contribute),
                10 => Named("goods_detail", &mut self.goods_detail),
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
        /// 商品退货数量
        pub refund_quantity: Option<i64>,
        /// 商品退款金额，单位为分
        pub refund_amount: Option<Fen>,
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
                5 => Named("refund_quantity", &mut self.refund_quantity),
                6 => Named("refund_amount", &mut self.refund_amount),
                _ => return None,
            })
        }
    }

    message!(Response, PromotionDetail, PromotionDetailPromotionDetail, GoodsDetail);
}
