//! `v2/pay/unifiedorder`

/// `v2/pay/unifiedorder`
pub struct Unifiedorder {
    pub(crate) node: crate::chain::Node,
}

impl Unifiedorder {
    /// 统一下单 (direct and partner)
    ///
    /// `POST /pay/unifiedorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::unifiedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .profit_sharing(post::ProfitSharing::N)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::MD5)
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
    ///                     .price(528800)
    ///                     .goods_category("123789")
    ///                     .body("苹果手机")
    ///                     .category("FOOD_BEVERAGE")
    ///                     .merchant_category_code(5942),
    ///             ]),
    ///     )
    ///     .attach("深圳分店")
    ///     .out_trade_no("20150806125346")
    ///     .fee_type("CNY")
    ///     .total_fee(88)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://www.weixin.qq.com/wxpay/pay.php")
    ///     .trade_type("JSAPI")
    ///     .product_id("12235413214070356458058")
    ///     .limit_pay("no_credit")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
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
    ///     )
    ///     .user_type(post::UserType::IDCARD)
    ///     .user_creid("43102119910910512X")
    ///     .user_truename("周星星");
    /// let answer = client.v2().pay().unifiedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935214)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/unifiedorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/unifiedorder")
    }
}

/// 统一下单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_deposit_micropay_post::{ProfitSharing, StoreInfo};
    pub use crate::shared::v2_deposit_unifiedorder_post::Receipt;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v2_pay_contractorder_post::TradeType;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type as PromotionDetailType;
    pub use crate::v2::pay::micropay::post::{
        Detail, GoodsDetail, PromotionDetail, PromotionDetailGoodsDetail,
        PromotionDetailPromotionDetail,
    };

    enumeration! {
        /// 证件类型
        UserType {
            IDCARD = "IDCARD",
            HONGKONG_MACAO = "HONGKONG_MACAO",
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
        }
    }

    enumeration! {
        /// 场景类型
        Type {
            IOS = "IOS",
            ANDROID = "Android",
            WAP = "Wap",
        }
    }

    /// 统一下单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Version>>("version"),
            message::optional::<crate::Enumeration<ProfitSharing>>("profit_sharing"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("device_info"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("body"),
            message::optional::<crate::JsonText<Detail>>("detail"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("fee_type"),
            message::required::<crate::Fen>("total_fee"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("time_start"),
            message::optional::<String>("time_expire"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("notify_url"),
            message::required::<String>("trade_type"),
            message::optional::<String>("product_id"),
            message::optional::<String>("limit_pay"),
            message::optional::<String>("openid"),
            message::optional::<crate::Enumeration<Receipt>>("receipt"),
            message::optional::<crate::JsonText<SceneInfo>>("scene_info"),
            message::optional::<crate::Enumeration<UserType>>("user_type"),
            message::optional::<String>("user_creid"),
            message::optional::<String>("user_truename"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 是否指定服务商分账
        pub fn profit_sharing(self, value: impl Into<crate::Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProfitSharing>>("profit_sharing", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
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

        /// 标价币种
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 标价金额，单位为分（必填）
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

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_type", value))
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

        /// 电子发票入口开放标识
        pub fn receipt(self, value: impl Into<crate::Enumeration<Receipt>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Receipt>>("receipt", value))
        }

        /// 场景信息JSON格式字符串
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }

        /// 证件类型
        pub fn user_type(self, value: impl Into<crate::Enumeration<UserType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UserType>>("user_type", value))
        }

        /// 证件号
        pub fn user_creid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_creid", value))
        }

        /// 姓名
        pub fn user_truename(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_truename", value))
        }
    }

    /// 场景信息JSON格式字符串
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<H5Info>("h5_info"), message::optional::<StoreInfo>("store_info")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// H5场景信息
        #[inline]
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.with("h5_info", value))
        }

        /// 实际门店信息
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }
    }

    /// H5场景信息
    pub struct H5Info(pub(crate) message::Object);

    impl H5Info {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<String>("app_name"),
            message::optional::<String>("bundle_id"),
            message::optional::<String>("package_name"),
            message::optional::<String>("wap_url"),
            message::optional::<String>("wap_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 场景类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 应用名称
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_name", value))
        }

        /// iOS平台BundleID
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bundle_id", value))
        }

        /// Android平台PackageName
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("package_name", value))
        }

        /// 网站URL
        pub fn wap_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wap_url", value))
        }

        /// 网站名称
        pub fn wap_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wap_name", value))
        }
    }

    /// 统一下单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
        /// 支付跳转链接
        pub mweb_url: Option<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
    }

    request!(Request, SceneInfo, H5Info);

    held!(SceneInfo, H5Info);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => device_info: "device_info",
            5 => nonce_str: "nonce_str",
            6 => sign: "sign",
            7 => result_code: "result_code",
            8 => err_code: "err_code",
            9 => err_code_des: "err_code_des",
            10 => trade_type: "trade_type",
            11 => prepay_id: "prepay_id",
            12 => code_url: "code_url",
            13 => mweb_url: "mweb_url",
            14 => promotion_detail: "promotion_detail",
        }
    }
}
