//! `v2/deposit/micropay`

/// `v2/deposit/micropay`
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// 支付押金（付款码支付） (direct and partner)
    ///
    /// `POST /deposit/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::micropay::post;
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
    ///                     .price(528800),
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
    /// let answer = client.v2().deposit().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986623)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/micropay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/deposit/micropay")
    }
}

/// 支付押金（付款码支付）
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_facepay_post::{
        Deposit, PromotionDetail, PromotionDetailGoodsDetail, PromotionDetailPromotionDetail,
    };
    pub use crate::shared::v2_deposit_facepay_post_is_subscribe::IsSubscribe;
    pub use crate::shared::v2_deposit_micropay_post::{ProfitSharing, SceneInfo, StoreInfo};
    pub use crate::shared::v2_deposit_micropay_post_detail::{Detail, GoodsDetail};
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

    /// 支付押金（付款码支付）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("version"),
            message::optional::<crate::Enumeration<ProfitSharing>>("profit_sharing"),
            message::required::<crate::Enumeration<Deposit>>("deposit"),
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
            message::required::<String>("fee_type"),
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

        /// 是否押金支付（必填）
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

        /// 货币类型（必填）
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

    /// 支付押金（付款码支付）：应答
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

    request!(Request);

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
    }
}
