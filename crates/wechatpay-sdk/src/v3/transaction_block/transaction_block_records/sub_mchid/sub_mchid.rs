//! 分页查询子商户名下的交易拦截记录 · List transaction block records
//!
//! `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`

/// 分页查询子商户名下的交易拦截记录 · List transaction block records
///
/// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 分页查询子商户名下的交易拦截记录 · List transaction block records
    ///
    /// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    ///
    /// 服务商分页查询子商户名下的交易拦截记录，返回记录详情列表和总条数，用来发现被拦截的交易。模式：服务商。
    ///
    /// Lists the transaction block records of a sub-merchant, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(5);
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_records()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014940432](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    #[doc(alias(
        "分页查询子商户名下的交易拦截记录",
        "List transaction block records",
        "商户管理记录",
        "sub-mchid",
        "transaction-block-records/sub-mchid"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}")
    }
}

/// 分页查询子商户名下的交易拦截记录 · List transaction block records
pub mod get {

    enumeration! {
        /// 拦截笔数 · Number of blocked transactions
        NumberOfBlock {
            /// `LESS_THAN_TWENTY`: 少于 20 笔 · Fewer than 20
            LESS_THAN_TWENTY = "LESS_THAN_TWENTY",
            /// `LESS_THAN_ONE_HUNDRED`: 少于 100 笔 · Fewer than 100
            LESS_THAN_ONE_HUNDRED = "LESS_THAN_ONE_HUNDRED",
            /// `LESS_THAN_ONE_THOUSAND`: 少于 1000 笔 · Fewer than 1,000
            LESS_THAN_ONE_THOUSAND = "LESS_THAN_ONE_THOUSAND",
            /// `OVER_ONE_THOUSAND`: 超过 1000 笔 · More than 1,000
            OVER_ONE_THOUSAND = "OVER_ONE_THOUSAND",
        }
    }

    enumeration! {
        /// 解除管控方式 · Restriction removal method
        RecoverWay {
            /// `SUBMIT_INFORMATION`: 提交资料 · Submit materials
            SUBMIT_INFORMATION = "SUBMIT_INFORMATION",
        }
    }

    enumeration! {
        /// 校验规则 · Check rule
        Validator {
            /// `number`: 数字 · Number
            NUMBER = "number",
            /// `phone`: 电话 · Phone number
            PHONE = "phone",
            /// `idcard`: 身份证号 · ID card number
            IDCARD = "idcard",
            /// `url`: 网址 · URL
            URL = "url",
            /// `email`: 邮箱 · Email
            EMAIL = "email",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        EnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
            /// `mp4`: MP4 视频 · MP4 video
            MP4 = "mp4",
            /// `avi`: AVI 视频 · AVI video
            AVI = "avi",
            /// `mov`: MOV 视频 · MOV video
            MOV = "mov",
            /// `wmv`: WMV 视频 · WMV video
            WMV = "wmv",
            /// `pdf`: PDF 文件 · PDF file
            PDF = "pdf",
            /// `doc`: Word 文档（旧格式） · Word document (old format)
            DOC = "doc",
            /// `docx`: Word 文档 · Word document
            DOCX = "docx",
            /// `csv`: CSV 表格 · CSV table
            CSV = "csv",
            /// `xlsx`: Excel 表格 · Excel workbook
            XLSX = "xlsx",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        OrderIntervalCheckRuleEnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
            /// `mp4`: MP4 视频 · MP4 video
            MP4 = "mp4",
            /// `avi`: AVI 视频 · AVI video
            AVI = "avi",
            /// `mov`: MOV 视频 · MOV video
            MOV = "mov",
            /// `wmv`: WMV 视频 · WMV video
            WMV = "wmv",
            /// `pdf`: PDF 文件 · PDF file
            PDF = "pdf",
            /// `doc`: Word 文档（旧格式） · Word document (old format)
            DOC = "doc",
            /// `docx`: Word 文档 · Word document
            DOCX = "docx",
            /// `csv`: CSV 表格 · CSV table
            CSV = "csv",
            /// `xlsx`: Excel 表格 · Excel workbook
            XLSX = "xlsx",
        }
    }

    /// 分页查询子商户名下的交易拦截记录：请求 · List transaction block records: request
    pub struct Request {
        /// 最大资源条数（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 最大资源条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 分页查询子商户名下的交易拦截记录：应答 · List transaction block records: answer
    #[non_exhaustive]
    pub struct Response {
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 资源总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 交易拦截记录详情列表 · Transaction block records
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 交易拦截记录详情列表 · Transaction block records
    #[non_exhaustive]
    pub struct Data {
        /// 交易拦截记录ID · Transaction block record ID
        pub block_record_id: Option<String>,
        /// 拦截时间 · Block time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub block_time: Option<crate::Time>,
        /// 拦截原因 · Block reason
        pub block_reason: Option<String>,
        /// 拦截笔数 · Number of blocked transactions
        pub number_of_block: NumberOfBlock,
        /// 解除管控方式 · Restriction removal method
        pub recover_way: RecoverWay,
        /// 商户提交资料内容 · Data submitted by the merchant
        ///
        /// JSON 文本。A text that holds JSON.
        pub requested_item_info: Option<crate::JsonText<RequestedItemInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户提交资料内容 · Data submitted by the merchant
    #[non_exhaustive]
    pub struct RequestedItemInfo {
        /// 资料项集合 · Record fields
        pub record_fields: Option<Vec<RecordFields>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资料项集合 · Record fields
    #[non_exhaustive]
    pub struct RecordFields {
        /// 资料项ID · Record field ID
        pub item_id: Option<String>,
        /// 资料项英文名 · Record field name in English
        pub field_name: Option<String>,
        /// 资料项中文名 · Record field name in Chinese
        pub name: Option<String>,
        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub r#type: Option<i64>,
        /// 补充资料项多值JSON格式 · Multi-value record field (JSON)
        ///
        /// JSON 文本。A text that holds JSON.
        pub repeated_field_data: Option<crate::JsonText<Vec<RepeatedFieldData>>>,
        /// 资料项填写提示 · Record field hint
        pub tips: Option<String>,
        /// 输入框占位文案 · Input placeholder
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语 · Tooltip text
        pub tooltip: Option<String>,
        /// 是否必须提交 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub required: Option<i64>,
        /// 提交内容需要加密 · Whether content must be encrypted
        pub need_encrypt: Option<bool>,
        /// 字符串校验规则 · String check rule
        pub string_check_rule: Option<StringCheckRule>,
        /// 枚举校验规则 · Enumeration check rule
        pub enum_check_rule: Option<EnumCheckRule>,
        /// 文件校验规则 · File check rule
        pub file_check_rule: Option<FileCheckRule>,
        /// 时间区间校验规则 · Time interval check rule
        pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
        /// 订单类型校验规则 · Order type check rule
        pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
        /// 资料项关联规则集合 · Record field relations
        pub relations: Option<Vec<Relations>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 补充资料项多值JSON格式 · Multi-value record field (JSON)
    #[non_exhaustive]
    pub struct RepeatedFieldData {
        /// 经度值 · Longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub longitude: Option<String>,
        /// 纬度值 · Latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub latitude: Option<String>,
        /// 省份 · Province
        pub province: Option<String>,
        /// 城市 · City
        pub city: Option<String>,
        /// 区域 · District
        pub area: Option<String>,
        /// 街道 · Street
        pub street: Option<String>,
        /// 详细地址 · Detailed address
        pub address: Option<String>,
        /// 地址名 · Address name
        pub name: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub wechat_order_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub merchant_order_id: Option<String>,
        /// 交易时间+08 · Transaction time (UTC+8)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub trade_time: Option<crate::Time>,
        /// 交易金额 · Transaction amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub trade_money_amount: Option<String>,
        /// 调单商品 · Items under inquiry
        pub trade_goods: Option<String>,
        /// 是否物流 · Whether shipping is involved
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub logistic_flag: Option<i64>,
        /// 凭证图片信息 · Evidence images
        pub evidence_img_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 字符串校验规则 · String check rule
    #[non_exhaustive]
    pub struct StringCheckRule {
        /// 字符串最小长度 · Minimum string length
        pub min_string_length: Option<i64>,
        /// 字符串最大长度 · Maximum string length
        pub max_string_length: Option<i64>,
        /// 校验规则 · Check rule
        pub validator: Validator,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 枚举校验规则 · Enumeration check rule
    #[non_exhaustive]
    pub struct EnumCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub enum_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 文件校验规则 · File check rule
    #[non_exhaustive]
    pub struct FileCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 时间区间校验规则 · Time interval check rule
    #[non_exhaustive]
    pub struct TimeIntervalCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单类型校验规则 · Order type check rule
    #[non_exhaustive]
    pub struct OrderIntervalCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<OrderIntervalCheckRuleEnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资料项关联规则集合 · Record field relations
    #[non_exhaustive]
    pub struct Relations {
        /// 关联的资料项ID · Related record field ID
        pub source_key: Option<i64>,
        /// 关联的资料项值 · Related record field value
        pub source_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Required "limit",
            1 => offset: Optional "offset",
        }
        Response {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
            2 => total_count: Optional "total_count",
            3 => data: Optional "data",
        }
        Data {
            0 => block_record_id: Optional "block_record_id",
            1 => block_time: Optional "block_time",
            2 => block_reason: Optional "block_reason",
            3 => number_of_block: Optional "number_of_block",
            4 => recover_way: Optional "recover_way",
            5 => requested_item_info: Optional "requested_item_info",
        }
        RequestedItemInfo {
            0 => record_fields: Optional "record_fields",
        }
        RecordFields {
            0 => item_id: Optional "item_id",
            1 => field_name: Optional "field_name",
            2 => name: Optional "name",
            3 => r#type: Optional "type",
            4 => repeated_field_data: Optional "repeated_field_data",
            5 => tips: Optional "tips",
            6 => placeholder: Optional "placeholder",
            7 => tooltip: Optional "tooltip",
            8 => required: Optional "required",
            9 => need_encrypt: Optional "need_encrypt",
            10 => string_check_rule: Optional "string_check_rule",
            11 => enum_check_rule: Optional "enum_check_rule",
            12 => file_check_rule: Optional "file_check_rule",
            13 => time_interval_check_rule: Optional "time_interval_check_rule",
            14 => order_interval_check_rule: Optional "order_interval_check_rule",
            15 => relations: Optional "relations",
        }
        RepeatedFieldData {
            0 => longitude: Optional "longitude",
            1 => latitude: Optional "latitude",
            2 => province: Optional "province",
            3 => city: Optional "city",
            4 => area: Optional "area",
            5 => street: Optional "street",
            6 => address: Optional "address",
            7 => name: Optional "name",
            8 => wechat_order_id: Optional "wechat_order_id",
            9 => merchant_order_id: Optional "merchant_order_id",
            10 => trade_time: Optional "trade_time",
            11 => trade_money_amount: Optional "trade_money_amount",
            12 => trade_goods: Optional "trade_goods",
            13 => logistic_flag: Optional "logistic_flag",
            14 => evidence_img_list: Optional "evidence_img_list",
        }
        StringCheckRule {
            0 => min_string_length: Optional "min_string_length",
            1 => max_string_length: Optional "max_string_length",
            2 => validator: Optional "validator",
        }
        EnumCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_values: Optional "enum_values",
        }
        FileCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
        }
        TimeIntervalCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
        }
        OrderIntervalCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
        }
        Relations {
            0 => source_key: Optional "source_key",
            1 => source_value: Optional "source_value",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
