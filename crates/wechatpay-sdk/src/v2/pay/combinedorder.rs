//! `v2/pay/combinedorder`

/// `v2/pay/combinedorder`
pub struct Combinedorder {
    pub(crate) node: crate::chain::Node,
}

impl Combinedorder {
    /// 合单下单 (direct and partner)
    ///
    /// `POST /pay/combinedorder`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::combinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .time_start("20171225091010")
    ///     .time_expire("20171225091510")
    ///     .notify_url("http://www.weixin.qq.com/wxpay/pay.php")
    ///     .trade_type("JSAPI")
    ///     .product_id("1234567890")
    ///     .combine_openid("120061098828009406")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("POS1:1")
    ///             .payer_client_ip("14.17.22.32")
    ///             .h5_info(
    ///                 post::H5Info::new()
    ///                     .r#type(post::Type::IOS)
    ///                     .app_name("王者荣耀")
    ///                     .app_url("")
    ///                     .bundle_id("com.tencent.wzryIOS")
    ///                     .package_name(""),
    ///             ),
    ///     )
    ///     .sub_order_list(
    ///         post::SubOrderList::new()
    ///             .order_num(2)
    ///             .order_list(vec![
    ///                 post::OrderList::new()
    ///                     .appid("wxdace645e0bc2c424")
    ///                     .mch_id("1900009001")
    ///                     .body("子订单1")
    ///                     .detail("商品详细描述")
    ///                     .attach("深圳分店")
    ///                     .out_trade_no("OD201708030001")
    ///                     .fee_type("CNY")
    ///                     .total_fee(88)
    ///                     .sub_appid("wxd678efh567hg6787")
    ///                     .sub_mch_id("1256324589"),
    ///             ]),
    ///     );
    /// let answer = client.v2().pay().combinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/combinedorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/combinedorder")
    }
}

/// 合单下单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_repayment_combine_transactions_partner_prepay_post::Type;

    /// 合单下单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mch_id"),
            message::optional::<String>("device_info"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("combine_out_trade_no"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("time_start"),
            message::optional::<String>("time_expire"),
            message::required::<String>("notify_url"),
            message::required::<String>("trade_type"),
            message::optional::<String>("product_id"),
            message::optional::<String>("combine_openid"),
            message::required::<crate::JsonText<SceneInfo>>("scene_info"),
            message::required::<crate::JsonText<SubOrderList>>("sub_order_list"),
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

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_info", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
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
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_type", value))
        }

        /// 商品ID
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_id", value))
        }

        /// 合单用户标识
        pub fn combine_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_openid", value))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }

        /// 子单信息JSON格式字符串（必填）
        pub fn sub_order_list(self, value: impl Into<crate::JsonText<SubOrderList>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SubOrderList>>("sub_order_list", value))
        }
    }

    /// 场景信息JSON格式字符串
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("device_id"),
            message::required::<String>("payer_client_ip"),
            message::optional::<H5Info>("h5_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 用户终端IP（必填）
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_client_ip", value))
        }

        /// H5场景信息
        #[inline]
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.with("h5_info", value))
        }
    }

    /// 子单信息JSON格式字符串
    pub struct SubOrderList(pub(crate) message::Object);

    impl SubOrderList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("order_num"),
            message::required::<Vec<OrderList>>("order_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子订单数（必填）
        #[inline]
        pub fn order_num(self, value: i64) -> Self {
            Self(self.0.with("order_num", value))
        }

        /// 子订单信息（必填）
        #[inline]
        pub fn order_list(self, value: Vec<OrderList>) -> Self {
            Self(self.0.with("order_list", value))
        }
    }

    /// H5场景信息
    pub struct H5Info(pub(crate) message::Object);

    impl H5Info {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<String>("app_name"),
            message::optional::<String>("app_url"),
            message::optional::<String>("bundle_id"),
            message::optional::<String>("package_name"),
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

        /// 网站URL
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_url", value))
        }

        /// iOS平台BundleID
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bundle_id", value))
        }

        /// Android平台PackageName
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("package_name", value))
        }
    }

    /// 子订单信息
    pub struct OrderList(pub(crate) message::Object);

    impl OrderList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("body"),
            message::optional::<String>("detail"),
            message::required::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("fee_type"),
            message::required::<crate::Fen>("total_fee"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子单商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子单商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("detail", value))
        }

        /// 附加数据（必填）
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 子单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 标价币种（必填）
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 子单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 服务商模式下
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 特约商户商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }
    }

    /// 合单下单：应答
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
        pub trade_type: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// H5支付跳转链接
        pub mweb_url: Option<String>,
    }

    request!(Request, SceneInfo, SubOrderList, H5Info, OrderList);

    held!(SceneInfo, SubOrderList, H5Info, OrderList);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => combine_appid: "combine_appid",
            3 => combine_mch_id: "combine_mch_id",
            4 => device_info: "device_info",
            5 => nonce_str: "nonce_str",
            6 => sign: "sign",
            7 => result_code: "result_code",
            8 => err_code: "err_code",
            9 => err_code_des: "err_code_des",
            10 => trade_type: "trade_type",
            11 => code_url: "code_url",
            12 => prepay_id: "prepay_id",
            13 => mweb_url: "mweb_url",
        }
    }
}
