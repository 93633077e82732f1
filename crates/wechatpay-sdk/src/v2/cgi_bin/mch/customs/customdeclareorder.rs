//! 订单附加信息提交接口 · Submit a customs declaration
//!
//! `v2/cgi-bin/mch/customs/customdeclareorder`

/// 订单附加信息提交接口 · Submit a customs declaration
///
/// `v2/cgi-bin/mch/customs/customdeclareorder`
#[derive(Clone)]
pub struct Customdeclareorder {
    pub(crate) node: crate::chain::Node,
}

impl Customdeclareorder {
    /// 订单附加信息提交接口 · Submit a customs declaration
    ///
    /// `POST /cgi-bin/mch/customs/customdeclareorder`
    ///
    /// 跨境电商商户把支付单的附加信息提交海关报关，可按子订单拆分，之后查询报关状态。模式：普通商户。
    ///
    /// Submits the payment information of an order to customs, optionally for a sub-order. Query its state afterwards. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::customs::customdeclareorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs(post::Customs::from("SHANGHAI"))
    ///     .mch_customs_no("123456");
    /// let answer = client
    ///     .v2()
    ///     .cgi_bin()
    ///     .mch()
    ///     .customs()
    ///     .customdeclareorder()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011985151](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
    #[doc(alias(
        "订单附加信息提交接口",
        "Submit a customs declaration",
        "清关报关",
        "customdeclareorder",
        "customs/customdeclareorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/cgi-bin/mch/customs/customdeclareorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/customs/customdeclareorder")
    }
}

/// 订单附加信息提交接口 · Submit a customs declaration
pub mod post {

    enumeration! {
        /// 海关 · Customs
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 报关类型 · Customs declaration type
        ActionType {
            /// `ADD`: 新增报关 · New customs declaration
            ADD = "ADD",
            /// `MODIFY`: 修改报关 · Changed customs declaration
            MODIFY = "MODIFY",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        CertType {
            /// `IDCARD`: 居民身份证 · Resident identity card
            IDCARD = "IDCARD",
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
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
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
        /// 状态码 · Status code
        State {
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    enumeration! {
        /// 订购人和支付人身份信息校验结果 · Orderer and payer identity check
        CertCheckResult {
            /// `UNCHECKED`: 未校验 · Not checked
            UNCHECKED = "UNCHECKED",
            /// `SAME`: 一致 · The same person
            SAME = "SAME",
            /// `DIFFERENT`: 不一致 · Different persons
            DIFFERENT = "DIFFERENT",
        }
    }

    enumeration! {
        /// 验核机构\*\*注 · Verification institution
        VerifyDepartment {
            /// `UNIONPAY`: 银联 · UnionPay
            UNIONPAY = "UNIONPAY",
            /// `NETSUNION`: 网联 · NetsUnion
            NETSUNION = "NETSUNION",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
            /// `1`: 银联 · UnionPay
            N1 = "1",
            /// `2`: 网联 · NetsUnion
            N2 = "2",
            /// `3`: 其他 · Others
            N3 = "3",
        }
    }

    /// 订单附加信息提交接口：请求 · Submit a customs declaration: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub transaction_id: Option<String>,
        /// 海关（必填） · Customs (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub customs: Customs,
        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_customs_no: Option<String>,
        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub duty: Option<crate::Fen>,
        /// 报关类型 · Customs declaration type
        pub action_type: ActionType,
        /// 商户子订单号 · Merchant sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_no: Option<String>,
        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 3 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 3 characters.
        pub fee_type: Option<String>,
        /// 应付金额 · Amount payable
        ///
        /// 单位为分。In fen.
        pub order_fee: Option<crate::Fen>,
        /// 物流费 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub transport_fee: Option<crate::Fen>,
        /// 商品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub product_fee: Option<crate::Fen>,
        /// 证件类型 · ID document type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub cert_type: CertType,
        /// 证件号码 · ID document number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub cert_id: Option<String>,
        /// 姓名 · Name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 海关（必填） · Customs (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub fn mch_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_customs_no = value.into_member();
            self
        }

        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub fn duty<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.duty = value.into_member();
            self
        }

        /// 报关类型 · Customs declaration type
        pub fn action_type<M>(mut self, value: impl crate::IntoMember<ActionType, M>) -> Self {
            self.action_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商户子订单号 · Merchant sub-order number
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 应付金额 · Amount payable
        ///
        /// 单位为分。In fen.
        pub fn order_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.order_fee = value.into_member();
            self
        }

        /// 物流费 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub fn transport_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transport_fee = value.into_member();
            self
        }

        /// 商品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub fn product_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.product_fee = value.into_member();
            self
        }

        /// 证件类型 · ID document type
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件号码 · ID document number
        pub fn cert_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_id = value.into_member();
            self
        }

        /// 姓名 · Name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }
    }

    /// 订单附加信息提交接口：应答 · Submit a customs declaration: answer
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
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 状态码 · Status code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub state: State,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_no: Option<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_id: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub modify_time: Option<String>,
        /// 订购人和支付人身份信息校验结果 · Orderer and payer identity check
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub cert_check_result: CertCheckResult,
        /// 验核机构\*\*注 · Verification institution
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub verify_department: VerifyDepartment,
        /// 验核机构交易流水号 · Verification institution transaction number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub verify_department_trade_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => out_trade_no: Required "out_trade_no",
            3 => transaction_id: Required "transaction_id",
            4 => customs: Required "customs",
            5 => mch_customs_no: Required "mch_customs_no",
            6 => duty: Optional "duty",
            7 => action_type: Optional "action_type",
            8 => sub_order_no: Optional "sub_order_no",
            9 => fee_type: Optional "fee_type",
            10 => order_fee: Optional "order_fee",
            11 => transport_fee: Optional "transport_fee",
            12 => product_fee: Optional "product_fee",
            13 => cert_type: Optional "cert_type",
            14 => cert_id: Optional "cert_id",
            15 => name: Optional "name",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign_type: Optional "sign_type",
            3 => sign: Optional "sign",
            4 => appid: Optional "appid",
            5 => mch_id: Optional "mch_id",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => state: Optional "state",
            10 => transaction_id: Optional "transaction_id",
            11 => out_trade_no: Optional "out_trade_no",
            12 => sub_order_no: Optional "sub_order_no",
            13 => sub_order_id: Optional "sub_order_id",
            14 => modify_time: Optional "modify_time",
            15 => cert_check_result: Optional "cert_check_result",
            16 => verify_department: Optional "verify_department",
            17 => verify_department_trade_id: Optional "verify_department_trade_id",
        }
    }
}
