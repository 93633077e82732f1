//! 支付中签约 · Place an order with a contract
//!
//! `v2/pay/contractorder`

/// 支付中签约 · Place an order with a contract
///
/// `v2/pay/contractorder`
#[derive(Clone)]
pub struct Contractorder {
    pub(crate) node: crate::chain::Node,
}

impl Contractorder {
    /// 支付中签约 · Place an order with a contract
    ///
    /// `POST /pay/contractorder`
    ///
    /// 下单的同时发起委托代扣签约，用户付款时一并签约；商户再凭返回的信息调起支付。模式：普通商户、服务商。
    ///
    /// Creates an order and starts an auto-debit contract with it, so that the user pays and signs in one step. Invoke payment with what it returns. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::contractorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .contract_mchid("1200009811")
    ///     .contract_appid("wxcbda96de0b165486")
    ///     .out_trade_no("123456")
    ///     .body("Ipadmini16G白色")
    ///     .notify_url("https://www.example.com/notify")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .trade_type(post::TradeType::JSAPI)
    ///     .plan_id(123)
    ///     .contract_code("100001256")
    ///     .request_serial(1695)
    ///     .contract_display_account("123")
    ///     .contract_notify_url("https://www.example.com/notify");
    /// let answer = client.v2().pay().contractorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::contractorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .contract_mchid("1200009811")
    ///     .contract_appid("wxcbda96de0b165486")
    ///     .out_trade_no("123456")
    ///     .body("Ipadmini16G白色")
    ///     .notify_url("https://www.example.com/notify")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .trade_type(post::TradeType::JSAPI)
    ///     .plan_id(123)
    ///     .contract_code("100001256")
    ///     .request_serial(1695)
    ///     .contract_display_account("123")
    ///     .contract_notify_url("https://www.example.com/notify");
    /// let answer = client.v2().pay().contractorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011987320](https://pay.weixin.qq.com/doc/v2/merchant/4011987320), [partner/4016608528](https://pay.weixin.qq.com/doc/v2/partner/4016608528)
    #[doc(alias(
        "支付中签约",
        "Place an order with a contract",
        "扣款服务",
        "contractorder",
        "pay/contractorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/contractorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/contractorder")
    }
}

/// 支付中签约 · Place an order with a contract
pub mod post {

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
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

    /// 支付中签约：请求 · Place an order with a contract: request
    pub struct Request {
        /// 请求appid（必填） · Requesting app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 签约商户号（必填） · Contract merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub contract_mchid: Option<String>,
        /// 签约appid（必填） · Contract app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub contract_appid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub body: Option<String>,
        /// 商品详情 · Item details
        ///
        /// 最长 8192 个字符。At most 8192 characters.
        pub detail: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub attach: Option<String>,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub spbill_create_ip: Option<String>,
        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_start: Option<String>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_expire: Option<String>,
        /// 商品标记 · Item tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: TradeType,
        /// 商品ID · Item ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub product_id: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub limit_pay: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sub_openid: Option<String>,
        /// 模板id（必填） · Template ID (required)
        pub plan_id: Option<i64>,
        /// 签约协议号（必填） · Contract number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub contract_code: Option<String>,
        /// 请求序列号（必填） · Request serial number (required)
        pub request_serial: Option<i64>,
        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub contract_display_account: Option<String>,
        /// 签约信息通知url（必填） · Contract notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub contract_notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求appid（必填） · Requesting app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 签约商户号（必填） · Contract merchant ID (required)
        pub fn contract_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_mchid = value.into_member();
            self
        }

        /// 签约appid（必填） · Contract app ID (required)
        pub fn contract_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_appid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品详情 · Item details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_start<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_start = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<TradeType, M>) -> Self {
            self.trade_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品ID · Item ID
        pub fn product_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_id = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_pay = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户子标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 模板id（必填） · Template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约协议号（必填） · Contract number (required)
        pub fn contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_code = value.into_member();
            self
        }

        /// 请求序列号（必填） · Request serial number (required)
        pub fn request_serial<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.request_serial = value.into_member();
            self
        }

        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 签约信息通知url（必填） · Contract notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn contract_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_notify_url = value.into_member();
            self
        }
    }

    /// 支付中签约：应答 · Place an order with a contract: answer
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
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 公众账号id · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 预签约结果 · Pre-contract result
        pub contract_result_code: Option<String>,
        /// 预签约错误代码 · Pre-contract error code
        pub contract_err_code: Option<String>,
        /// 预签约错误描述 · Pre-contract error description
        pub contract_err_code_des: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 预支付交易会话标识 · Prepay ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub prepay_id: Option<String>,
        /// 交易类型 · Transaction type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: Option<String>,
        /// 二维码链接 · QR code URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub code_url: Option<String>,
        /// 模板id · Template ID
        pub plan_id: Option<i64>,
        /// 请求序列号 · Request serial number
        pub request_serial: Option<String>,
        /// 签约协议号 · Contract number
        pub contract_code: Option<String>,
        /// 用户账户展示名称 · Displayed user account name
        pub contract_display_account: Option<String>,
        /// 支付跳转链接 · Payment redirect URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub mweb_url: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_mch_id: Optional "sub_mch_id",
            3 => sub_appid: Optional "sub_appid",
            4 => contract_mchid: Required "contract_mchid",
            5 => contract_appid: Required "contract_appid",
            6 => out_trade_no: Required "out_trade_no",
            7 => device_info: Optional "device_info",
            8 => body: Required "body",
            9 => detail: Optional "detail",
            10 => attach: Optional "attach",
            11 => notify_url: Required "notify_url",
            12 => total_fee: Required "total_fee",
            13 => spbill_create_ip: Required "spbill_create_ip",
            14 => time_start: Optional "time_start",
            15 => time_expire: Optional "time_expire",
            16 => goods_tag: Optional "goods_tag",
            17 => trade_type: Required "trade_type",
            18 => product_id: Optional "product_id",
            19 => limit_pay: Optional "limit_pay",
            20 => openid: Optional "openid",
            21 => sub_openid: Optional "sub_openid",
            22 => plan_id: Required "plan_id",
            23 => contract_code: Required "contract_code",
            24 => request_serial: Required "request_serial",
            25 => contract_display_account: Required "contract_display_account",
            26 => contract_notify_url: Required "contract_notify_url",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => appid: Optional "appid",
            4 => mch_id: Optional "mch_id",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => contract_result_code: Optional "contract_result_code",
            10 => contract_err_code: Optional "contract_err_code",
            11 => contract_err_code_des: Optional "contract_err_code_des",
            12 => sub_mch_id: Optional "sub_mch_id",
            13 => sub_appid: Optional "sub_appid",
            14 => prepay_id: Optional "prepay_id",
            15 => trade_type: Optional "trade_type",
            16 => code_url: Optional "code_url",
            17 => plan_id: Optional "plan_id",
            18 => request_serial: Optional "request_serial",
            19 => contract_code: Optional "contract_code",
            20 => contract_display_account: Optional "contract_display_account",
            21 => mweb_url: Optional "mweb_url",
            22 => out_trade_no: Optional "out_trade_no",
        }
    }
}
