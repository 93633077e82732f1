//! JSAPI下单并授权/签约 · Place a JSAPI order with contract
//!
//! `/v3/pay/transactions/jsapi-with-contract`

/// JSAPI下单并授权/签约 · Place a JSAPI order with contract
///
/// `/v3/pay/transactions/jsapi-with-contract`
#[derive(Clone)]
pub struct JsapiWithContract {
    pub(crate) node: crate::chain::Node,
}

impl JsapiWithContract {
    /// JSAPI下单并授权/签约 · Place a JSAPI order with contract
    ///
    /// `POST /v3/pay/transactions/jsapi-with-contract`
    ///
    /// 为微信内的支付下单，用户付款时可一并授权或签约免密支付；返回预支付交易会话标识。模式：普通商户。
    ///
    /// Creates a JSAPI order during which the user can also authorise or sign password-free payment. Returns the prepay ID. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::jsapi_with_contract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .notify_url("https://www.example.com/notify")
    ///     .amount(post::Amount::new().total(100))
    ///     .payer(post::Payer::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
    ///     .contract_info(post::ContractInfo::new());
    /// let answer = client.v3().pay().transactions().jsapi_with_contract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012526910](https://pay.weixin.qq.com/doc/v3/merchant/4012526910)
    #[doc(alias(
        "JSAPI下单并授权/签约",
        "Place a JSAPI order with contract",
        "免密支付",
        "jsapi-with-contract",
        "transactions/jsapi-with-contract"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/jsapi-with-contract", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/jsapi-with-contract")
    }
}

/// JSAPI下单并授权/签约 · Place a JSAPI order with contract
pub mod post {
    pub use crate::v3::pay::schemas::{Amount, GoodsDetail, SettleInfo};

    /// JSAPI下单并授权/签约：请求 · Place a JSAPI order with contract: request
    pub struct Request {
        /// 公众号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub time_expire: Option<crate::Time>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub support_fapiao: Option<bool>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 支付者（必填） · Payer (required)
        pub payer: Option<Payer>,
        /// 优惠功能 · Discount details
        pub detail: Option<Detail>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// 签约授权信息（必填） · Contract authorisation information (required)
        pub contract_info: Option<ContractInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn support_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_fapiao = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 优惠功能 · Discount details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 场景信息 · Scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }

        /// 签约授权信息（必填） · Contract authorisation information (required)
        pub fn contract_info<M>(mut self, value: impl crate::IntoMember<ContractInfo, M>) -> Self {
            self.contract_info = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 优惠功能 · Discount details
    pub struct Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub cost_price: Option<crate::Fen>,
        /// 商品小票ID · Receipt ID
        pub invoice_id: Option<String>,
        /// 单品列表（必填） · Item list (required)
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID · Receipt ID
        pub fn invoice_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_id = value.into_member();
            self
        }

        /// 单品列表（必填） · Item list (required)
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 45 个字符。An IPv4 or IPv6 address. At most 45 characters.
        pub payer_client_ip: Option<String>,
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户门店信息 · Store information
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_client_ip = value.into_member();
            self
        }

        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户门店信息 · Store information
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 签约授权信息 · Contract authorisation information
    pub struct ContractInfo {
        /// 扣费服务预授权token · Debit service pre-authorisation token
        pub token: Option<String>,
        /// 免密协议ID · Password-free contract ID
        pub password_free_contract_id: Option<String>,
        /// 模板ID · Template ID
        pub plan_id: Option<String>,
        /// 签约商户号 · Contract merchant ID
        pub contract_mchid: Option<String>,
        /// 签约AppID · Contract app ID
        pub contract_appid: Option<String>,
        /// 签约协议号 · Contract number
        pub contract_code: Option<String>,
        /// 请求序列号 · Request serial number
        pub request_serial: Option<String>,
        /// 用户账户展示名称 · Displayed user account name
        pub contract_display_account: Option<String>,
        /// 签约信息通知URL · Contract notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub contract_notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ContractInfo {
        /// 扣费服务预授权token · Debit service pre-authorisation token
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 免密协议ID · Password-free contract ID
        pub fn password_free_contract_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.password_free_contract_id = value.into_member();
            self
        }

        /// 模板ID · Template ID
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约商户号 · Contract merchant ID
        pub fn contract_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_mchid = value.into_member();
            self
        }

        /// 签约AppID · Contract app ID
        pub fn contract_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_appid = value.into_member();
            self
        }

        /// 签约协议号 · Contract number
        pub fn contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_code = value.into_member();
            self
        }

        /// 请求序列号 · Request serial number
        pub fn request_serial<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.request_serial = value.into_member();
            self
        }

        /// 用户账户展示名称 · Displayed user account name
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 签约信息通知URL · Contract notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn contract_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_notify_url = value.into_member();
            self
        }
    }

    /// 商户门店信息 · Store information
    pub struct StoreInfo {
        /// 门店编号 · Store number
        pub id: Option<String>,
        /// 门店名称 · Store name
        pub name: Option<String>,
        /// 地区编码 · Region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub area_code: Option<String>,
        /// 详细地址 · Detailed address
        pub address: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 门店编号 · Store number
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 门店名称 · Store name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 地区编码 · Region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn area_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.area_code = value.into_member();
            self
        }

        /// 详细地址 · Detailed address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }
    }

    /// JSAPI下单并授权/签约：应答 · Place a JSAPI order with contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识 · Prepay ID
        pub prepay_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer, Detail, SceneInfo, ContractInfo, StoreInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => description: Required "description",
            3 => out_trade_no: Required "out_trade_no",
            4 => time_expire: Optional "time_expire",
            5 => attach: Optional "attach",
            6 => notify_url: Required "notify_url",
            7 => goods_tag: Optional "goods_tag",
            8 => support_fapiao: Optional "support_fapiao",
            9 => amount: Required "amount",
            10 => payer: Required "payer",
            11 => detail: Optional "detail",
            12 => scene_info: Optional "scene_info",
            13 => settle_info: Optional "settle_info",
            14 => contract_info: Required "contract_info",
        }
        Payer {
            0 => openid: Required "openid",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => invoice_id: Optional "invoice_id",
            2 => goods_detail: Required "goods_detail",
        }
        SceneInfo {
            0 => payer_client_ip: Required "payer_client_ip",
            1 => device_id: Optional "device_id",
            2 => store_info: Optional "store_info",
        }
        ContractInfo {
            0 => token: Optional "token",
            1 => password_free_contract_id: Optional "password_free_contract_id",
            2 => plan_id: Optional "plan_id",
            3 => contract_mchid: Optional "contract_mchid",
            4 => contract_appid: Optional "contract_appid",
            5 => contract_code: Optional "contract_code",
            6 => request_serial: Optional "request_serial",
            7 => contract_display_account: Optional "contract_display_account",
            8 => contract_notify_url: Optional "contract_notify_url",
        }
        StoreInfo {
            0 => id: Optional "id",
            1 => name: Optional "name",
            2 => area_code: Optional "area_code",
            3 => address: Optional "address",
        }
        Response {
            0 => prepay_id: Optional "prepay_id",
        }
    }
}
