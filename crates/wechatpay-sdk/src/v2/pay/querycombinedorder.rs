//! `v2/pay/querycombinedorder`

/// `v2/pay/querycombinedorder`
pub struct Querycombinedorder {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/querycombinedorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/querycombinedorder")
    }
}

/// 合单查单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_trade_type::TradeType;
pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;

    /// 合单查单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("combine_out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 合单商户号（必填）
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }
    }

    /// 合单查单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
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
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 子单信息JSON格式字符串
        pub sub_order_list: Option<crate::JsonText<SubOrderList>>,
    }

    /// 子单信息JSON格式字符串
    #[non_exhaustive]
    pub struct SubOrderList {
        /// 子订单数
        pub order_num: Option<i64>,
        /// 子订单信息
        pub order_list: Option<Vec<OrderList>>,
    }

    /// 子订单信息
    #[non_exhaustive]
    pub struct OrderList {
        /// 子单商户号
        pub mchid: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
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

    /// 订单金额
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 标价币种
        pub currency: Option<String>,
    }

    /// 营销详情
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    /// 单品列表
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
        pub price: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => combine_appid: "combine_appid",
            3 => combine_mch_id: "combine_mch_id",
            4 => nonce_str: "nonce_str",
            5 => device_info: "device_info",
            6 => combine_openid: "combine_openid",
            7 => combine_out_trade_no: "combine_out_trade_no",
            8 => sign: "sign",
            9 => result_code: "result_code",
            10 => result_msg: "result_msg",
            11 => trade_state: "trade_state",
            12 => trade_state_desc: "trade_state_desc",
            13 => err_code: "err_code",
            14 => err_code_des: "err_code_des",
            15 => sub_order_list: "sub_order_list",
        }
        SubOrderList {
            0 => order_num: "order_num",
            1 => order_list: "order_list",
        }
        OrderList {
            0 => mchid: "mchid",
            1 => trade_type: "trade_type",
            2 => attach: "attach",
            3 => amount: "amount",
            4 => transaction_id: "transaction_id",
            5 => out_trade_no: "out_trade_no",
            6 => goods_tag: "goods_tag",
            7 => description: "description",
            8 => promotion_detail: "promotion_detail",
        }
        Amount {
            0 => total_amount: "total_amount",
            1 => currency: "currency",
        }
        PromotionDetail {
            0 => promotion_id: "promotion_id",
            1 => name: "name",
            2 => scope: "scope",
            3 => r#type: "type",
            4 => amount: "amount",
            5 => activity_id: "activity_id",
            6 => wxpay_contribute: "wxpay_contribute",
            7 => merchant_contribute: "merchant_contribute",
            8 => other_contribute: "other_contribute",
            9 => goods_detail: "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: "goods_id",
            1 => wxpay_goods_id: "wxpay_goods_id",
            2 => goods_name: "goods_name",
            3 => quantity: "quantity",
            4 => price: "price",
        }
    }
}
