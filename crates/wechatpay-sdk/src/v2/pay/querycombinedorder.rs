//! 合单查单 · Query a combined order
//!
//! `v2/pay/querycombinedorder`

/// 合单查单 · Query a combined order
///
/// `v2/pay/querycombinedorder`
#[derive(Clone)]
pub struct Querycombinedorder {
    pub(crate) node: crate::chain::Node,
}

impl Querycombinedorder {
    /// 合单查单 · Query a combined order
    ///
    /// `POST /pay/querycombinedorder`
    ///
    /// 按合单商户订单号查询合单订单的支付结果，返回支付者和各子单的状态与金额。模式：普通商户、服务商。不再对新商户开放。
    ///
    /// Queries a combined order by its combined merchant order number and returns the payer and the result of each sub-order. Modes: direct merchant, partner. Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::querycombinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("combineouttr202608010001");
    /// let answer = client.v2().pay().querycombinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/combine.php?chapter=24_3&index=4](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4)
    #[doc(alias(
        "合单查单",
        "Query a combined order",
        "合单支付",
        "querycombinedorder",
        "pay/querycombinedorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/querycombinedorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/querycombinedorder")
    }
}

/// 合单查单 · Query a combined order
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `REFUND`: 转入退款 · Refunded, at least in part
            REFUND = "REFUND",
            /// `NOTPAY`: 未支付 · Not paid
            NOTPAY = "NOTPAY",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
            REVOKED = "REVOKED",
            /// `USERPAYING`: 用户支付中 · The user is paying
            USERPAYING = "USERPAYING",
            /// `PAYERROR`: 支付失败 · Payment failed
            PAYERROR = "PAYERROR",
            /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
            ACCEPT = "ACCEPT",
        }
        final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
    }

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    /// 合单查单：请求 · Query a combined order: request
    pub struct Request {
        /// 合单appid（必填） · Combined order app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号（必填） · Combined order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub sign_type: SignType,
        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单appid（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 合单商户号（必填） · Combined order merchant ID (required)
        pub fn combine_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }
    }

    /// 合单查单：应答 · Query a combined order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 合单appid · Combined order app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 合单用户标识 · User openid (combined order)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub combine_openid: Option<String>,
        /// 合单商户订单号 · Combined order merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_out_trade_no: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 128 个字符。Signed as `sign_type` says, in upper-case hex. At most 128 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 业务结果描述 · Result description
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_msg: Option<String>,
        /// 交易状态 · Transaction status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub trade_state_desc: Option<String>,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 子单信息JSON格式字符串 · Sub-orders (JSON string)
        ///
        /// JSON 文本；最长 10240 个字符。A text that holds JSON. At most 10240 characters.
        pub sub_order_list: Option<crate::JsonText<SubOrderList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子单信息JSON格式字符串 · Sub-orders (JSON string)
    #[non_exhaustive]
    pub struct SubOrderList {
        /// 子订单数 · Number of sub-orders
        pub order_num: Option<i64>,
        /// 子订单信息 · Sub-order information
        pub order_list: Option<Vec<OrderList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子订单信息 · Sub-order information
    #[non_exhaustive]
    pub struct OrderList {
        /// 子单商户号 · Sub-order merchant ID
        pub mchid: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 子单商户订单号 · Sub-order merchant order number
        pub out_trade_no: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 商品描述 · Item description
        pub description: Option<String>,
        /// 营销详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => combine_mch_id: Required "combine_mch_id",
            2 => sign_type: Optional "sign_type",
            3 => combine_out_trade_no: Required "combine_out_trade_no",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => combine_appid: Optional "combine_appid",
            3 => combine_mch_id: Optional "combine_mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => device_info: Optional "device_info",
            6 => combine_openid: Optional "combine_openid",
            7 => combine_out_trade_no: Optional "combine_out_trade_no",
            8 => sign: Optional "sign",
            9 => result_code: Optional "result_code",
            10 => result_msg: Optional "result_msg",
            11 => trade_state: Optional "trade_state",
            12 => trade_state_desc: Optional "trade_state_desc",
            13 => err_code: Optional "err_code",
            14 => err_code_des: Optional "err_code_des",
            15 => sub_order_list: Optional "sub_order_list",
        }
        SubOrderList {
            0 => order_num: Optional "order_num",
            1 => order_list: Optional "order_list",
        }
        OrderList {
            0 => mchid: Optional "mchid",
            1 => trade_type: Optional "trade_type",
            2 => attach: Optional "attach",
            3 => amount: Optional "amount",
            4 => transaction_id: Optional "transaction_id",
            5 => out_trade_no: Optional "out_trade_no",
            6 => goods_tag: Optional "goods_tag",
            7 => description: Optional "description",
            8 => promotion_detail: Optional "promotion_detail",
        }
        Amount {
            0 => total_amount: Optional "total_amount",
            1 => currency: Optional "currency",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => activity_id: Optional "activity_id",
            6 => wxpay_contribute: Optional "wxpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => goods_detail: Optional "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Optional "quantity",
            4 => price: Optional "price",
        }
    }
}
