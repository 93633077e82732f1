//! `v2/pay/micropay`

/// `v2/pay/micropay`
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// 提交付款码支付 (direct and partner)
    ///
    /// `POST /pay/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version("1.0")
    ///     .profit_sharing(post::ProfitSharing::N)
    ///     .deposit(post::Deposit::Y)
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(1)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800)
    ///                     .goods_category("123789")
    ///                     .body("苹果手机")
    ///                     .category("FOOD_BEVERAGE")
    ///                     .merchant_category_code(5942),
    ///             ]),
    ///     )
    ///     .attach("说明")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("1234")
    ///     .limit_pay("no_credit")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .receipt("Y")
    ///     .auth_code("120061098828009406")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("SZTX001")
    ///                     .name("腾大餐厅")
    ///                     .area_code("440305")
    ///                     .address("科技园中一路腾讯大厦"),
    ///             ),
    ///     );
    /// let answer = client.v2().pay().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/401363489)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/micropay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/micropay")
    }
}

/// 提交付款码支付
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_facepay_post::Deposit;
    pub use crate::shared::v2_deposit_micropay_post::{ProfitSharing, SceneInfo, StoreInfo};
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

    enumeration! {
        /// 是否关注公众账号
        IsSubscribe {
            N = "N",
        }
    }

    /// 提交付款码支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("version"),
            message::optional::<crate::Enumeration<ProfitSharing>>("profit_sharing"),
            message::optional::<crate::Enumeration<Deposit>>("deposit"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("device_info"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("body"),
            message::optional::<crate::JsonText<Detail>>("detail"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::required::<crate::Fen>("total_fee"),
            message::optional::<String>("fee_type"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("goods_tag"),
            message::optional::<String>("limit_pay"),
            message::optional::<String>("time_start"),
            message::optional::<String>("time_expire"),
            message::optional::<String>("receipt"),
            message::required::<String>("auth_code"),
            message::optional::<crate::JsonText<SceneInfo>>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("version", value))
        }

        /// 是否指定服务商分账
        pub fn profit_sharing(self, value: impl Into<crate::Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProfitSharing>>("profit_sharing", value))
        }

        /// 是否押金支付
        pub fn deposit(self, value: impl Into<crate::Enumeration<Deposit>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Deposit>>("deposit", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_info", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 单品优惠活动该字段必传
        pub fn detail(self, value: impl Into<crate::JsonText<Detail>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Detail>>("detail", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spbill_create_ip", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("limit_pay", value))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("time_start", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("time_expire", value))
        }

        /// 电子发票入口开放标识
        pub fn receipt(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receipt", value))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }

        /// 场景信息JSON格式字符串
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }
    }

    /// 单品优惠活动该字段必传
    pub struct Detail(pub(crate) message::Object);

    impl Detail {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("cost_price"),
            message::optional::<String>("receipt_id"),
            message::required::<Vec<GoodsDetail>>("goods_detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单原价，单位为分
        pub fn cost_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("cost_price", value))
        }

        /// 商品小票ID
        pub fn receipt_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receipt_id", value))
        }

        /// 单品列表（必填）
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }
    }

    /// 单品列表
    pub struct GoodsDetail(pub(crate) message::Object);

    impl GoodsDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("goods_id"),
            message::optional::<String>("wxpay_goods_id"),
            message::optional::<String>("goods_name"),
            message::optional::<i64>("quantity"),
            message::optional::<crate::Fen>("price"),
            message::optional::<String>("goods_category"),
            message::optional::<String>("body"),
            message::optional::<String>("category"),
            message::optional::<i64>("merchant_category_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品编码
        pub fn goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_id", value))
        }

        /// 微信支付商品编码
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wxpay_goods_id", value))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商品数量
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 商品单价，单位为分
        pub fn price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("price", value))
        }

        /// 商品种类
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_category", value))
        }

        /// 商品描述
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 商品种类
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("category", value))
        }

        /// 商品MCC码
        #[inline]
        pub fn merchant_category_code(self, value: i64) -> Self {
            Self(self.0.with("merchant_category_code", value))
        }
    }

    /// 提交付款码支付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<crate::Enumeration<IsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 货币类型
        pub fee_type: Option<String>,
        /// 订单金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<crate::Fen>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<crate::Fen>,
        /// 现金支付货币类型
        pub cash_fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商家数据包
        pub attach: Option<String>,
        /// 支付完成时间
        pub time_end: Option<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
    }

    /// 营销详情JSON格式字符串
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 营销详情
        pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
    }

    /// 营销详情
    #[non_exhaustive]
    pub struct PromotionDetailPromotionDetail {
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
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    }

    /// 单品列表
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品备注
        pub goods_remark: Option<String>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub price: Option<crate::Fen>,
    }

    request!(Request, Detail, GoodsDetail);

    held!(Detail, GoodsDetail);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => mch_id: "mch_id",
            5 => sub_mch_id: "sub_mch_id",
            6 => device_info: "device_info",
            7 => nonce_str: "nonce_str",
            8 => sign: "sign",
            9 => result_code: "result_code",
            10 => err_code: "err_code",
            11 => err_code_des: "err_code_des",
            12 => openid: "openid",
            13 => is_subscribe: "is_subscribe",
            14 => trade_type: "trade_type",
            15 => bank_type: "bank_type",
            16 => fee_type: "fee_type",
            17 => total_fee: "total_fee",
            18 => settlement_total_fee: "settlement_total_fee",
            19 => coupon_fee: "coupon_fee",
            20 => cash_fee_type: "cash_fee_type",
            21 => cash_fee: "cash_fee",
            22 => transaction_id: "transaction_id",
            23 => out_trade_no: "out_trade_no",
            24 => attach: "attach",
            25 => time_end: "time_end",
            26 => promotion_detail: "promotion_detail",
        }
        PromotionDetail {
            0 => promotion_detail: "promotion_detail",
        }
        PromotionDetailPromotionDetail {
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
        PromotionDetailGoodsDetail {
            0 => goods_id: "goods_id",
            1 => goods_remark: "goods_remark",
            2 => discount_amount: "discount_amount",
            3 => wxpay_goods_id: "wxpay_goods_id",
            4 => goods_name: "goods_name",
            5 => quantity: "quantity",
            6 => price: "price",
        }
    }
}
