//! `v2/deposit/unifiedorder`

/// `v2/deposit/unifiedorder`
pub struct Unifiedorder {
    pub(crate) node: crate::chain::Node,
}

impl Unifiedorder {
    /// 支付押金（JSAPI/APP支付） (direct and partner)
    ///
    /// `POST /deposit/unifiedorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::unifiedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("腾讯充值中心-QQ会员充值")
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
    ///     .fee_type("CNY")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .notify_url("http://www.weixin.qq.com/wxpay/pay.php")
    ///     .trade_type(post::TradeType::JSAPI)
    ///     .product_id("12235413214070356458058")
    ///     .limit_pay("no_credit")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .receipt(post::Receipt::Y)
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
    /// let answer = client.v2().deposit().unifiedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986340)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/unifiedorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/deposit/unifiedorder")
    }
}

/// 支付押金（JSAPI/APP支付）
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_micropay_post::{SceneInfo, StoreInfo};
    pub use crate::shared::v2_deposit_micropay_post_detail::{Detail, GoodsDetail};
    pub use crate::shared::v2_deposit_unifiedorder_post::Receipt;

    enumeration! {
        /// 交易类型
        TradeType {
            JSAPI = "JSAPI",
            APP = "APP",
        }
    }

    /// 支付押金（JSAPI/APP支付）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mch_id"),
            message::optional::<String>("device_info"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("body"),
            message::optional::<crate::JsonText<Detail>>("detail"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("fee_type"),
            message::required::<crate::Fen>("total_fee"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("time_start"),
            message::optional::<String>("time_expire"),
            message::required::<String>("notify_url"),
            message::required::<crate::Enumeration<TradeType>>("trade_type"),
            message::optional::<String>("product_id"),
            message::optional::<String>("limit_pay"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<crate::Enumeration<Receipt>>("receipt"),
            message::optional::<crate::JsonText<SceneInfo>>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
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

        /// 货币类型（必填）
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spbill_create_ip", value))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("time_start", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("time_expire", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<crate::Enumeration<TradeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeType>>("trade_type", value))
        }

        /// 商品ID
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_id", value))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("limit_pay", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 电子发票入口开放标识
        pub fn receipt(self, value: impl Into<crate::Enumeration<Receipt>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Receipt>>("receipt", value))
        }

        /// 场景信息JSON格式字符串
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }
    }

    /// 支付押金（JSAPI/APP支付）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
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
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => sub_appid: "sub_appid",
            5 => sub_mch_id: "sub_mch_id",
            6 => device_info: "device_info",
            7 => nonce_str: "nonce_str",
            8 => sign: "sign",
            9 => result_code: "result_code",
            10 => err_code: "err_code",
            11 => err_code_des: "err_code_des",
            12 => trade_type: "trade_type",
            13 => prepay_id: "prepay_id",
            14 => code_url: "code_url",
        }
    }
}
